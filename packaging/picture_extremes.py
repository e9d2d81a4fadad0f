"""Worlds that strain the window: long names, two hundred profiles, other scripts."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.domain.key import KeyRecord
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from picture_world import KEY, keychain_of

MANY = 200


def long_names(ports: Ports) -> Ports:
    """Give profiles names, hosts, models and tags as long as they may be."""
    shelf = shelf_of(ports)
    for number, profile in enumerate(shelf.all()):
        words = f"{profile.name} for the international platform engineering team, staging number {number + 1}"
        host = f"https://gateway-{number}.staging.international-platform-engineering.example-company.com/very/long/path"
        model = "vendor/very-long-family-name-experimental-preview-2026-11-20-thinking-extended"
        changed = replace(
            profile,
            name=words,
            base_url=dict.fromkeys(profile.base_url, host),
            models={"main": model, "small": model},
            tags=("international", "platform engineering", "staging"),
            notes="Ask the platform engineering team before using this for anything that runs overnight. " * 3,
        )
        shelf.save(changed)
    return ports


def many(ports: Ports) -> Ports:
    """Give two hundred profiles."""
    _add(ports, tuple((f"profile-{n:03}", f"Profile {n:03}", ("demo",)) for n in range(MANY)))
    return ports


def chinese(ports: Ports) -> Ports:
    """Give profiles with Chinese names, tags and notes."""
    _add(
        ports,
        (
            ("zh-one", "深度求索（国内直连）", ("工作", "夜间")),
            ("zh-two", "智谱开放平台 — 研发团队共享网关，仅限内部测试环境使用", ("测试",)),
            ("zh-three", "硅基流动", ()),
        ),
        "每月一号续费，余额不足时联系行政。",
    )
    return ports


def right_to_left(ports: Ports) -> Ports:
    """Give profiles whose names run from right to left."""
    _add(
        ports,
        (
            ("ar-one", "بوابة الفريق التجريبية", ("عمل",)),
            ("he-one", "שער הפיתוח", ("בדיקה",)),
            ("mixed", "Gateway שלום 42 (test)", ()),
        ),
    )
    return ports


def _add(ports: Ports, rows: tuple[tuple[str, str, tuple[str, ...]], ...], notes: str = "") -> None:
    made = []
    for name, title, tags in rows:
        urls = {Surface.ANTHROPIC: f"https://{name}.gateway.example/anthropic"}
        made.append(Profile(name, title, name, urls, {"main": "claude-opus-4-7"}, notes=notes, tags=tags))
        keychain_of(ports).records[name] = KeyRecord(Secret(KEY), origins=made[-1].origins())
    shelf_of(ports).save_all(tuple(made))
