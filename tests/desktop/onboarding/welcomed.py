"""What a first start is tried with: looks and prospects of every kind, and commands that remember what was asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from desktop.dialogs.replies import DIFF, MANY_PRESETS, OPENCODE_FILE, SETTINGS, Replies
from desktop.sample import (
    CLAUDE,
    CODEX,
    EZROUTER,
    OPENCODE,
    agent_row,
    checked,
    on_profile,
    profile_row,
)
from ezswitch.agents.agent import Foreign, Unreadable
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.plan import AgentChange, ChangedFile, Kind, Outcome, Plan, Switched
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.usecases.adopting import AgentNow
from ezswitch.usecases.beginning import Beginning, Begun
from ezswitch.usecases.prospects import Prospects
from ezswitch.usecases.values import FileDiff, Look, Preview, State

OLD = Secret("sk-old-EXAMPLE4b5c6d7e8f9a0b1c2d3e4f50")
NOW_USED = {
    "claude-code": AgentNow("claude-code", "Claude Code", "sign_in", "your claude.ai sign-in", installed=True),
    "opencode": AgentNow("opencode", "OpenCode", "none", "nothing yet", installed=True),
}
ELSEWHERE = AgentNow("claude-code", "Claude Code", "foreign", "api.foo.com (not a profile)", installed=True)
SIGNED_IN = Prospects(now=NOW_USED)


def fresh(**changes: Any) -> Look:
    """Two agents here, one not, and nothing of ours."""
    agents = (agent_row(CLAUDE), agent_row(OPENCODE), agent_row(CODEX, installed=False, version=""))
    return replace(Look(agents, (), MANY_PRESETS, None, None, "GNOME Keyring", 7, home="/home/you"), **changes)


def one_agent() -> Look:
    return fresh(
        agents=(agent_row(CLAUDE), *(agent_row(one, installed=False, version="") for one in (OPENCODE, CODEX)))
    )


def no_agents() -> Look:
    return fresh(agents=tuple(agent_row(one, installed=False, version="") for one in (CLAUDE, OPENCODE, CODEX)))


def foreign() -> Look:
    active = Foreign("https://api.foo.com/anthropic")
    return fresh(agents=(agent_row(CLAUDE, active=active, state=State.FOREIGN), *fresh().agents[1:]))


def unreadable() -> Look:
    active = Unreadable(SETTINGS, "a comma is missing", 4, 17)
    return fresh(agents=(agent_row(CLAUDE, active=active, state=State.UNREADABLE), *fresh().agents[1:]))


def with_profile() -> Look:
    row = profile_row(replace(EZROUTER, preset="ezrouter"), checked("ezrouter", Verdict.OK))
    return fresh(profiles=(row,))


def offered(name: str, url: str, secret: Secret | None = OLD, **more: Any) -> Offered:
    return Offered(
        Profile(name, name.title(), name, {Surface.ANTHROPIC: url}, {"main": "claude-opus-4-7"}), secret, **more
    )


def live() -> Offer:
    return Offer(
        Source.LIVE, "What your agents use", (offered("foo", "https://api.foo.com/anthropic", agents=("claude-code",)),)
    )


def rival() -> Offer:
    rows = tuple(offered(f"p{n}", f"https://p{n}.example.com") for n in range(7))
    return Offer(Source.CC_SWITCH, "CC Switch", rows, (NotOffered("Claude Official", "it is a sign-in, not a key"),))


def link(secret: Secret | None = None) -> Offer:
    rows = (
        offered("acme", "https://gw.acme.example/anthropic", secret, agents=("claude-code",), key_help="Ask Jo."),
        offered("acme-eu", "https://eu.acme.example/anthropic", secret),
    )
    return Offer(Source.BUNDLE, "Shared setup of Acme", rows)


@dataclass
class FirstReplies(Replies):
    """Replies whose plan, beginning and check answer as the real ones do."""

    def _usual(self, name: str, args: tuple[Any, ...]) -> Any:
        usual = {
            "prospects": lambda: SIGNED_IN,
            "preview_beginning": lambda: preview(args[0]),
            "begin": lambda: self._begun(args[0]),
            "check": lambda: tuple(self._checked(one) for one in args[0]),
            "look": lambda: self.look,
        }
        return usual[name]() if name in usual else super()._usual(name, args)

    def _checked(self, profile: str) -> Check:
        return checked(profile, Verdict.OK)

    def _begun(self, wanted: Beginning) -> Begun:
        """Answer as the real one does: the agents are on the profile from now on."""
        new = [one.profile for one in wanted.new] + [row.profile for part in wanted.parts for row in part.rows]
        where = {agent: profile for profile, agents in wanted.uses for agent in agents}
        rows = tuple(
            on_profile(row.agent, where[row.agent.id], installed=row.installed) if row.agent.id in where else row
            for row in self.look.agents
        )
        profiles = (*self.look.profiles, *(profile_row(one) for one in new))
        self.look = replace(self.look, agents=rows, profiles=profiles)
        return Begun(tuple(new), (), outcome(where))


def outcome(where: dict[str, str]) -> Outcome:
    files = (ChangedFile(SETTINGS, changed=True),)
    return Outcome(
        tuple(Switched(agent, profile, files, "address and key at once") for agent, profile in where.items())
    )


def preview(wanted: Beginning, **changes: Any) -> Preview:
    going = [(agent, profile) for profile, agents in wanted.uses for agent in agents]
    effects = {"claude-code": "address and key at once, model next session", "opencode": "after a restart"}
    plan = Plan(
        Kind.USE, tuple(AgentChange(agent, profile, None, effects.get(agent, "")) for agent, profile in going), ()
    )
    paths = {"claude-code": SETTINGS, "opencode": OPENCODE_FILE}
    files = tuple(FileDiff(paths.get(agent, SETTINGS), DIFF) for agent, _ in going)
    return replace(Preview(plan, files), **changes)
