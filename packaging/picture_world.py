"""The world that pictures are taken of: the demo's home with profiles, checks and times that are always the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ezswitch import assemble
from ezswitch.connect.verdicts import KEY_HINT
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.phrase import NOTHING, Phrase, verbatim
from ezswitch.domain.ports import Installed
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.sessions import OpenSession
from ezswitch.domain.settings import Settings
from ezswitch.domain.surface import Origin, Surface, origin_of
from ezswitch.domain.verdict import Check, Model, Verdict
from ezswitch.profiles.presets import load
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.settings import save_settings

ROOT = Path(__file__).resolve().parent.parent
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SWITCHED_AT = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)
BOTH = ("claude-code", "opencode")
MODELS = ("claude-opus-4-7", "claude-sonnet-4-6", "claude-haiku-4-5", "deepseek-v4-pro", "glm-5", "kimi-k3")
_SHAPE = (0.9, 1.05, 0.85, 1.3, 0.95, 2.2, 1.0, 0.9, 1.0, 1.15, 0.95, 1.0)
"""How the round trips of past checks lie around the last one."""


class StillClock:
    """A clock that stands, and for which no wait takes time."""

    def now(self) -> datetime:
        """Return always the same moment."""
        return SWITCHED_AT

    def monotonic(self) -> float:
        """Return always the same number."""
        return 0.0

    def wait(self, seconds: float) -> None:
        """Do not wait."""


@dataclass(frozen=True)
class Programs:
    """Finds these programs, by their first name, whatever is installed on this machine."""

    versions: dict[str, str]

    def find(self, names: tuple[str, ...], package: str) -> Installed | None:  # noqa: ARG002 - the port's own
        """Return the program, None where it is not one of ours."""
        version = self.versions.get(names[0])
        return Installed(Path("/usr/bin") / names[0], version) if version else None

    def running(self, names: tuple[str, ...]) -> bool:  # noqa: ARG002 - the port's own
        """Nothing runs."""
        return False

    def sessions(self, names: tuple[str, ...]) -> tuple[OpenSession, ...]:  # noqa: ARG002 - the port's own
        """Return none."""
        return ()


@dataclass(frozen=True)
class Shown:
    """A profile, and what its last check said; None: it was never checked."""

    profile: Profile
    verdict: Verdict | None
    ms: float = 0.0
    models: int = 0
    hint: Phrase = NOTHING


def _profile(profile_id: str, name: str, models: tuple[str, str], **urls: str) -> Profile:
    base = {Surface(surface): url for surface, url in urls.items()}
    return Profile(profile_id, name, profile_id, base, {"main": models[0], "small": models[1]})


_CLAUDE = ("claude-opus-4-7", "claude-haiku-4-5")
SHOWN = (
    Shown(
        _profile(
            "ezrouter",
            "ezrouter",
            _CLAUDE,
            openai="https://www.ezrouter.dev/v1",
            anthropic="https://www.ezrouter.dev/anthropic",
        ),
        Verdict.OK,
        182,
        6,
    ),
    Shown(
        _profile(
            "deepseek",
            "DeepSeek",
            ("deepseek-v4-pro", "deepseek-v4"),
            openai="https://api.deepseek.com/v1",
            anthropic="https://api.deepseek.com/anthropic",
        ),
        Verdict.OK,
        96,
        2,
    ),
    Shown(
        _profile("anthropic", "Anthropic", _CLAUDE, anthropic="https://api.anthropic.com"),
        Verdict.KEY_REJECTED,
        310,
        hint=KEY_HINT,
    ),
    Shown(
        _profile(
            "openrouter",
            "OpenRouter",
            ("anthropic/claude-opus-4.7", "anthropic/claude-haiku-4.5"),
            openai="https://openrouter.ai/api/v1",
            anthropic="https://openrouter.ai/api",
        ),
        Verdict.REACHABLE_KEY_UNPROVEN,
        141,
        6,
    ),
    Shown(
        _profile(
            "team", "Team gateway", ("glm-5", "glm-5"), anthropic="https://gateway.example-company.com:8443/anthropic"
        ),
        None,
    ),
    Shown(
        _profile("openai", "OpenAI", ("gpt-5.2", "gpt-5.2-mini"), openai="https://api.openai.com/v1"),
        Verdict.OK,
        120,
        5,
    ),
)
UNAPPROVED = "team"
"""The profile whose key was not yet allowed to go to its host."""


@contextmanager
def pictured() -> Iterator[Ports]:
    """Give ports over the demo's home, as somebody has it who has used ezswitch for a while."""
    with assemble.for_demo() as demo:
        programs = Programs({"claude": "2.1.330", "opencode": "1.18.4"})
        ports = replace(demo, clock=StillClock(), programs=programs, presets=load(ROOT / "resources" / "presets"))
        keychain = keychain_of(ports)
        keychain.records.clear()
        profiles_file(ports).unlink()
        for shown in SHOWN:
            shelf_of(ports).save(shown.profile)
            origins = frozenset(origin_of(url) for url in shown.profile.base_url.values())
            approved = frozenset[Origin]() if shown.profile.id == UNAPPROVED else origins
            keychain.records[shown.profile.key] = KeyRecord(Secret(KEY), origins=approved)
            _remember(ports, shown)
        switch.use(ports, "deepseek", ("opencode",))
        switch.use(ports, "ezrouter", BOTH)
        save_settings(ports, Settings(welcomed=True))
        yield ports


def _remember(ports: Ports, shown: Shown) -> None:
    """Keep past checks; the last was two and a half minutes ago, which reads the same for half a minute."""
    if shown.verdict is None:
        return
    last = datetime.now(UTC) - timedelta(minutes=2, seconds=5)
    names = tuple(dict.fromkeys([*shown.profile.models.values(), *MODELS]))
    for number, part in enumerate(_SHAPE):
        ports.checks.save(
            Check(
                shown.profile.id,
                shown.verdict,
                verbatim(shown.verdict.value),
                shown.hint,
                last - timedelta(minutes=5 * (len(_SHAPE) - 1 - number)),
                ms=shown.ms * part,
                models=tuple(Model(name) for name in names[: shown.models]),
            )
        )


def keychain_of(ports: Ports) -> MemoryKeychain:
    """Return the demo's keychain."""
    assert isinstance(ports.keychain, MemoryKeychain)
    return ports.keychain


def profiles_file(ports: Ports) -> Path:
    """Return where the profiles are."""
    return ports.places.profiles


def settings(ports: Ports) -> Path:
    """Return Claude Code's own file."""
    return ports.environment.home / ".claude" / "settings.json"
