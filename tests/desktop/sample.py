"""Hand-made looks that show every state of the window, and commands that answer from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from ezswitch.agents.agent import (
    Agent,
    Foreign,
    KeyDelivery,
    OnProfile,
    Original,
    Owned,
    Session,
    Unreadable,
    When,
)
from ezswitch.desktop.commands import Commands
from ezswitch.domain.checks import Sample
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.key import KeyState
from ezswitch.domain.model_notes import Better
from ezswitch.domain.phrase import NOTHING, say, verbatim
from ezswitch.domain.plan import AgentChange, ChangedFile, Kind, Outcome, Switched, SwitchRecord
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.settings import Settings
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Model, Verdict
from ezswitch.usecases.values import AgentRow, Look, ProfileRow, State

NOW = datetime.now(UTC)
MODELS = tuple(
    Model(name)
    for name in (
        "claude-opus-4-7",
        "claude-sonnet-4-7",
        "claude-haiku-4-5",
        "deepseek-v4-pro",
        "deepseek-v4",
        "gpt-5.2",
        "gpt-5.2-codex",
        "glm-5",
        "kimi-k3",
    )
)


def agent(agent_id: str, name: str, surfaces: tuple[Surface, ...], delivery: KeyDelivery) -> Agent:
    owned = (
        Owned(
            ("env", "ANTHROPIC_BASE_URL"), ("settings",), (say("address"),), When.AT_ONCE, say("The address it calls.")
        ),
        Owned(
            ("apiKeyHelper",),
            ("settings",),
            (say("key"),),
            When.AT_ONCE,
            say("The command that prints the key."),
            secret=True,
        ),
        Owned(
            ("env", "ANTHROPIC_MODEL"),
            ("settings",),
            (say("model"),),
            When.NEXT_SESSION,
            say("The model of the main role."),
        ),
    )
    return Agent(
        id=agent_id,
        name=name,
        docs="https://docs.example.com",
        surfaces=surfaces,
        binaries=(agent_id,),
        package=agent_id,
        install=f"npm install -g {agent_id}",
        key_delivery=delivery,
        roles=("main", "small"),
        owned=owned,
        files=lambda _environment: (),
        home=lambda environment: environment.home,
        active=lambda _texts: Original(),
        apply=lambda _texts, _use: {},
        clear=lambda _texts, _original: {},
        conflicts=lambda _environment: (),
        session=(lambda _use, _environment: Session()) if delivery is KeyDelivery.HELPER else None,
        seen="1.0",
    )


CLAUDE = agent("claude-code", "Claude Code", (Surface.ANTHROPIC,), KeyDelivery.HELPER)
OPENCODE = agent("opencode", "OpenCode", (Surface.OPENAI, Surface.ANTHROPIC), KeyDelivery.REFERENCE)
CODEX = agent("codex", "Codex", (Surface.RESPONSES,), KeyDelivery.HELPER)
COPILOT = agent("copilot", "GitHub Copilot Chat", (Surface.OPENAI,), KeyDelivery.LITERAL)


def agent_row(what: Agent, **changes: Any) -> AgentRow:
    row = AgentRow(
        agent=what,
        installed=True,
        version="2.1.330" if what is CLAUDE else "1.18.4",
        never_run=False,
        home=f"~/.{what.id}",
        files=("~/.claude/settings.json" if what is CLAUDE else "~/.config/opencode/opencode.json",),
        active=Original(),
        state=State.ORIGINAL,
        profile=None,
        key_delivery=None,
        key_in_file="",
        drift=False,
        takes_effect=say("address and key at once, model next session") if what is CLAUDE else say("after a restart"),
    )
    return replace(row, **changes)


def on_profile(what: Agent, profile: str, **changes: Any) -> AgentRow:
    row = agent_row(
        what,
        active=OnProfile(profile, profile, "https://www.ezrouter.dev/anthropic"),
        state=State.PROFILE,
        profile=profile,
        key_delivery=what.key_delivery,
    )
    return replace(row, **changes)


def profile(profile_id: str, name: str, host: str, model: str, **urls: str) -> Profile:
    base = {Surface(key): f"https://{host}{path}" for key, path in urls.items()}
    return Profile(profile_id, name, profile_id, base, {"main": model, "small": model})


def checked(profile_id: str, verdict: Verdict, ms: float | None = 182.0, models: int = 9, **more: Any) -> Check:
    hints = {
        Verdict.KEY_REJECTED: say("The key expired, or it belongs to another host."),
        Verdict.DNS_FAILURE: say("The host name is not known. Check the spelling."),
        Verdict.TIMEOUT: say("No answer within 10 s."),
        Verdict.WRONG_URL: say("Try https://api.example.com/v1"),
    }
    return Check(
        profile=profile_id,
        verdict=verdict,
        message=verbatim(verdict.value),
        hint=hints.get(verdict, NOTHING),
        at=NOW - timedelta(seconds=12),
        ms=ms,
        models=MODELS[:models],
        **more,
    )


def profile_row(what: Profile, check: Check | None = None, **changes: Any) -> ProfileRow:
    times = (160.0, 190.0, 150.0, 240.0, 170.0, 420.0, 180.0, 165.0, 182.0, 210.0, 175.0, 182.0)
    shape = check.ms if check and check.ms else None
    samples = tuple(
        Sample(NOW - timedelta(minutes=20 - number), "ok", value * shape / 182.0 if shape else None)
        for number, value in enumerate(times)
    )
    row = ProfileRow(
        profile=what,
        key=KeyState(what.key, "present"),
        check=check,
        samples=samples if check else (),
        catalogue=check.models if check else (),
        used_by=(),
        misfits={},
    )
    return replace(row, **changes)


PRESETS = (
    Preset("ezrouter", "ezrouter", "https://www.ezrouter.dev", {Surface.OPENAI: "https://www.ezrouter.dev/v1"}),
    Preset("anthropic", "Anthropic", "https://console.anthropic.com", {Surface.ANTHROPIC: "https://api.anthropic.com"}),
    Preset("deepseek", "DeepSeek", "https://platform.deepseek.com", {Surface.OPENAI: "https://api.deepseek.com/v1"}),
)
EZROUTER = profile("ezrouter", "ezrouter", "www.ezrouter.dev", "claude-opus-4-7", openai="/v1", anthropic="/anthropic")
DEEPSEEK = profile("deepseek", "DeepSeek", "api.deepseek.com", "deepseek-v4", openai="/v1", anthropic="/anthropic")
ANTHROPIC = profile("anthropic", "Anthropic", "api.anthropic.com", "claude-opus-4-7", anthropic="")
OPENROUTER = profile(
    "openrouter", "OpenRouter", "openrouter.ai", "anthropic/claude-opus-4.7", openai="/api/v1", anthropic="/api"
)
TEAM = profile(
    "team",
    "Team gateway (Frankfurt, shared with the whole platform group)",
    "gateway.platform.example-company.internal:8443",
    "glm-5",
    anthropic="/proxy/anthropic",
)
OPENAI = profile("openai", "OpenAI", "api.openai.com", "gpt-5.2", openai="/v1", responses="/v1")
NOT_FOR_CLAUDE = {
    "claude-code": say("It offers OpenAI's format only; Claude Code speaks Anthropic's. Add an Anthropic address.")
}


def record(kind: Kind, changes: tuple[tuple[str, str | None], ...], number: str = "s1") -> SwitchRecord:
    return SwitchRecord(number, NOW, kind, tuple(AgentChange(agent, profile) for agent, profile in changes), ())


def full() -> Look:
    """Two agents here, two not; profiles of every health."""
    return Look(
        agents=(
            on_profile(CLAUDE, "ezrouter"),
            on_profile(OPENCODE, "ezrouter", key_in_file="/home/you/.local/state/ezswitch/keys/ezrouter"),
            agent_row(CODEX, installed=False, version=""),
            agent_row(COPILOT, installed=False, version=""),
        ),
        profiles=(
            profile_row(EZROUTER, checked("ezrouter", Verdict.OK), used_by=("claude-code", "opencode")),
            profile_row(DEEPSEEK, checked("deepseek", Verdict.KEY_REJECTED, 96.0, 0, status=401)),
            profile_row(ANTHROPIC, checked("anthropic", Verdict.OK, 310.0, 3)),
            profile_row(OPENROUTER, checked("openrouter", Verdict.REACHABLE_KEY_UNPROVEN, 141.0, 9)),
            profile_row(TEAM),
            profile_row(OPENAI, checked("openai", Verdict.OK, 120.0, 5), misfits=NOT_FOR_CLAUDE),
        ),
        presets=PRESETS,
        undo=record(Kind.USE, (("claude-code", "ezrouter"),)),
        redo=None,
        keychain="GNOME Keyring via Secret Service",
        counter=7,
    )


def nothing_installed() -> Look:
    agents = tuple(replace(row, installed=False, version="") for row in full().agents)
    return replace(full(), agents=agents, profiles=(), undo=None)


def no_profiles() -> Look:
    agents = (agent_row(CLAUDE), agent_row(OPENCODE, never_run=True), *full().agents[2:])
    return replace(full(), agents=agents, profiles=(), undo=None)


def broken_profiles() -> Look:
    problem = CannotRead(say("a value is missing after '='"), line=4, column=12).at(
        "/home/you/.config/ezswitch/profiles.toml"
    )
    return replace(full(), profiles=(), undo=None, problem=problem)


def unreadable_agent() -> Look:
    active = Unreadable("/home/you/.claude/settings.json", say("a comma is missing"), 4, 17)
    row = agent_row(CLAUDE, active=active, state=State.UNREADABLE)
    return replace(full(), agents=(row, *full().agents[1:]))


def changed_outside() -> Look:
    row = on_profile(CLAUDE, "ezrouter", state=State.MODIFIED, drift=True)
    return replace(full(), agents=(row, *full().agents[1:]), redo=record(Kind.USE, (("opencode", "deepseek"),), "s2"))


def foreign() -> Look:
    row = agent_row(CLAUDE, active=Foreign("https://api.foo.com/anthropic"), state=State.FOREIGN)
    return replace(full(), agents=(row, *full().agents[1:]))


def conflicted() -> Look:
    finding = Finding(
        "shell-variable",
        Severity.BLOCKS,
        say("ANTHROPIC_BASE_URL is set in your shell"),
        say("A variable wins over the settings file."),
        say("Remove it from line 12, then open a new terminal."),
        "/home/you/.bashrc",
        12,
    )
    return replace(full(), agents=(on_profile(CLAUDE, "ezrouter", conflicts=(finding,)), *full().agents[1:]))


def locked() -> Look:
    rows = tuple(
        replace(row, key=KeyState(row.key.name, "locked"), check=checked(row.profile.id, Verdict.LOCKED, None, 0))
        for row in full().profiles
    )
    return replace(full(), profiles=rows)


def offline() -> Look:
    rows = tuple(replace(row, check=checked(row.profile.id, Verdict.DNS_FAILURE, None, 0)) for row in full().profiles)
    return replace(full(), profiles=rows)


def many(number: int = 200) -> Look:
    rows = tuple(
        profile_row(
            profile(f"p{n}", f"Profile number {n}", f"api{n}.example.com", "glm-5", anthropic="/a", openai="/v1"),
            checked(f"p{n}", list(Verdict)[n % len(Verdict)], 50.0 + n),
        )
        for n in range(number)
    )
    return replace(full(), profiles=rows)


@dataclass
class Answers:
    """Commands that answer from a look and remember what they were asked."""

    look: Look = field(default_factory=full)
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    error: Exception | None = None
    outcome: Outcome | None = None
    looks: int = 0

    def commands(self) -> Commands:
        names = (
            "undo", "redo", "revert", "history", "preview", "run_preview", "check_draft", "add", "edit",
            "duplicate", "remove", "keys", "rotate", "set_command", "approve", "remove_key", "open_terminal", "place",
        )  # fmt: skip
        plain: dict[str, Callable[..., Any]] = {name: self._answer(name) for name in names}
        own = {"settings": lambda: self.look.settings, "save_settings": self._save_settings, "counter": lambda: 7}
        own |= {"edit_and_use": self._edit_and_use, "take_better": self._take_better}
        return Commands(look=self._look, use=self._use, check=self._check, own_files=(), **own, **plain)

    def _save_settings(self, settings: Settings) -> Settings:
        self.asked.append(("save_settings", settings))
        self.look = replace(self.look, settings=settings)
        return settings

    def _answer(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **named: Any) -> Any:
            self.asked.append((name, *args, *named.values()))
            if self.error is not None:
                raise self.error
            return self.outcome or Outcome()

        return call

    def _look(self) -> Look:
        self.looks += 1
        return self.look

    def _use(self, profile: str, agents: tuple[str, ...], accept: frozenset[str] = frozenset()) -> Outcome:
        self.asked.append(("use", profile, agents, accept))
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        target = None if profile == "own-sign-in" else profile
        rows = []
        for row in self.look.agents:
            state = State.PROFILE if target else State.ORIGINAL
            active = OnProfile(profile, profile, "https://x.example.com") if target else Original()
            mine = row.agent.id in agents
            rows.append(replace(row, profile=target, state=state, active=active, drift=False) if mine else row)
        undo = record(Kind.USE, tuple((agent, target) for agent in agents))
        self.look = replace(self.look, agents=tuple(rows), undo=undo)
        effect = "address and key at once, model next session"
        files = (ChangedFile("~/.claude/settings.json", changed=True),)
        return Outcome(tuple(Switched(agent, target, files, effect) for agent in agents))

    def _edit_and_use(self, profile: Profile, agents: tuple[str, ...], accept: frozenset[str] = frozenset()) -> Outcome:
        self.asked.append(("edit_and_use", profile, agents, accept))
        return self._applied(profile.id, agents)

    def _take_better(self, profile: str, agent: str, better: Better, accept: frozenset[str] = frozenset()) -> Outcome:
        self.asked.append(("take_better", profile, agent, better, accept))
        used = next(row.used_by for row in self.look.profiles if row.profile.id == profile)
        return self._applied(profile, (agent,) if agent in used else ())

    def _applied(self, profile: str, agents: tuple[str, ...]) -> Outcome:
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        return Outcome(tuple(Switched(agent, profile, (), "model next session") for agent in agents))

    def _check(
        self, ids: tuple[str, ...] = (), *, prompt: bool = True, each: Callable[[Check], None] | None = None
    ) -> tuple[Check, ...]:
        self.asked.append(("check", ids, prompt))
        found = tuple(checked(name, Verdict.OK) for name in ids)
        for check in found:
            if each is not None:
                each(check)
        rows = tuple(
            replace(row, check=next((c for c in found if c.profile == row.profile.id), row.check))
            for row in self.look.profiles
        )
        self.look = replace(self.look, profiles=rows)
        return found


def path_of(name: str) -> Path:
    return Path("/home/you") / name
