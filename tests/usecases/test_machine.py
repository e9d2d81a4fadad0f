"""Any order of switches, ways back, rotations and other people's edits keeps every promise at every step."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ezswitch.domain.consents import OVERWRITE_CHANGES, REJECTED_KEY
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.secret import Secret
from ezswitch.switching.journal import original_from_text
from ezswitch.usecases import keys, profiles, switch
from ezswitch.usecases.look import look
from memory_house import BOTH, CLAUDE_TEXT, HOME, KEY_ONE, KEY_TWO, ONE, OPENCODE, OPENCODE_TEXT, SETTINGS, TWO, House

WEAK = OPENCODE.with_name("opencode.json")
CUSTOM = HOME / "work/opencode.json"
TOKENS = {SETTINGS: rb'"DISABLE_TELEMETRY": "(\d+)"', OPENCODE: rb"// mine(\d*)", WEAK: rb"// weak(\d*)"}
THEIRS = b'"model": "anthropic/claude-sonnet-4-6"'
KEYS = HOME / ".local/state/ezswitch/keys"
NAMES = st.sampled_from(["one", "two", "chat", OWN_SIGN_IN])
AGENTS = st.sampled_from([BOTH, BOTH[:1], BOTH[1:]])
OVERWRITE = st.sampled_from([frozenset[str](), frozenset({OVERWRITE_CHANGES})])


class Switching(RuleBasedStateMachine):
    """Two agents, three profiles, and somebody else who edits, deletes and adds files in between."""

    def __init__(self) -> None:
        """Start with a fresh house in which nobody has edited anything."""
        super().__init__()
        self.house = House()
        self.tokens: dict[Path, bytes] = {SETTINGS: b"1", OPENCODE: b""}
        self.others = False
        self.secrets = {"one": KEY_ONE, "two": KEY_TWO, "chat": KEY_ONE}
        self.every_key = {KEY_ONE, KEY_TWO}
        self.number = 1

    @contextmanager
    def perhaps_refused(self) -> Iterator[list[EzswitchError]]:
        """Run an action that may be refused, and then in words; nothing but EzswitchError ever comes out."""
        refused: list[EzswitchError] = []
        try:
            yield refused
        except EzswitchError as error:
            refused.append(error)
        assert all(one.title and one.message for one in refused)

    @contextmanager
    def ours(self) -> Iterator[None]:
        """Run one action: wholly done, with key files exactly where they are referred to, or nothing changed."""
        before = self.house.state()
        with self.perhaps_refused() as refused:
            yield
        if refused:
            assert self.house.state() == before
        else:
            self.key_files_are_those_that_are_referred_to()

    def key_files_are_those_that_are_referred_to(self) -> None:
        """Compare keys/ with what every file of OpenCode names."""
        texts = [self.house.files.bytes_of(path) or b"" for path in (OPENCODE, WEAK, CUSTOM)]
        named = {one.decode() for text in texts for one in re.findall(rb"ezswitch/keys/([a-z]+)", text)}
        there = {path.name: node.data for path, node in self.house.files.nodes.items() if path.parent == KEYS}
        assert set(there) == named
        assert there == {name: f"{self.secrets[name]}\n".encode() for name in named}

    @rule(name=NAMES, agents=AGENTS)
    def use(self, name: str, agents: tuple[str, ...]) -> None:
        """Switch."""
        with self.ours():
            switch.use(self.house.ports, name, agents)

    @rule(name=st.sampled_from(["one", "two"]))
    def use_everywhere(self, name: str) -> None:
        """Switch both agents: most of what goes wrong needs a switch before it."""
        with self.ours():
            switch.use(self.house.ports, name, BOTH)

    @rule(back=st.sampled_from([switch.undo, switch.redo]), accept=OVERWRITE)
    def take_back(self, back: Callable[..., object], accept: frozenset[str]) -> None:
        """Undo or redo."""
        with self.ours():
            back(self.house.ports, accept)

    @rule(agents=st.sampled_from([(), *[(one,) for one in BOTH]]), accept=OVERWRITE)
    def revert(self, agents: tuple[str, ...], accept: frozenset[str]) -> None:
        """Go back to the start; while nobody else ever wrote, that is every byte of it."""
        with self.ours():
            switch.revert(self.house.ports, agents, accept)
            if not self.others:
                wanted = {"claude-code": (SETTINGS, CLAUDE_TEXT), "opencode": (OPENCODE, OPENCODE_TEXT)}
                for path, data in (wanted[one] for one in agents or BOTH):
                    assert self.house.files.bytes_of(path) == data
            assert not set(self.house.journal.originals()) & set(agents or BOTH)

    @rule(name=st.sampled_from(["one", "two"]))
    def rotate(self, name: str) -> None:
        """Replace a key."""
        self.number += 1
        new, old = f"sk-ez-EXAMPLE{self.number:024d}", self.secrets[name]
        self.every_key.add(new)
        self.secrets[name] = new
        with self.ours():
            try:
                keys.rotate(self.house.ports, name, Secret(new), frozenset({REJECTED_KEY}))
            except EzswitchError:
                self.secrets[name] = old
                raise

    @rule(path=st.sampled_from(list(TOKENS)))
    def somebody_edits(self, path: Path) -> None:
        """Change a byte that no owned setting holds."""
        data = self.house.files.bytes_of(path)
        if data is not None and path in self.tokens:
            self.number += 1
            token = str(self.number).encode()
            old = re.search(TOKENS[path], data)
            assert old
            self.house.files.put(path, data[: old.start(1)] + token + data[old.end(1) :])
            self.tokens[path] = token
            self.others = True

    @rule(path=st.sampled_from([SETTINGS, OPENCODE, WEAK]))
    def somebody_edits_what_is_owned(self, path: Path) -> None:
        """Change an address by hand."""
        data = self.house.files.bytes_of(path)
        if data is not None and b"one.example" in data:
            self.house.files.put(path, data.replace(b"one.example", b"mine.example"))
            self.others = True

    @rule(path=st.sampled_from([SETTINGS, OPENCODE, WEAK]))
    def somebody_deletes(self, path: Path) -> None:
        """Take a file away."""
        if self.house.files.bytes_of(path) is not None:
            self.house.files.delete(path)
            self.tokens.pop(path, None)
            self.others = True

    @precondition(lambda self: self.house.files.bytes_of(WEAK) is None)
    @rule()
    def somebody_adds_a_second_file(self) -> None:
        """Put an opencode.json beside the other."""
        self.house.files.put(WEAK, b"{ // weak\n " + THEIRS + b" }\n")
        self.tokens[WEAK] = b""
        self.others = True

    @rule(custom=st.booleans())
    def the_environment_changes(self, custom: bool) -> None:
        """Name a configuration of OpenCode in a variable, or not any more."""
        variables = {"OPENCODE_CONFIG": str(CUSTOM)} if custom else {}
        self.house.ports = replace(self.house.ports, environment=Environment(HOME, variables))

    @rule(what=st.sampled_from(["edit", "remove", "move", "clear", "add"]))
    def change_profiles(self, what: str) -> None:
        """Edit a profile, which changes no agent; remove one, whose agents go first; or add it again."""
        self.number += 1
        other = replace(ONE, models={"main": f"model-{self.number}"})
        ports, secret = self.house.ports, Secret(self.secrets["two"])
        actions: dict[str, Callable[[], object]] = {
            "edit": lambda: profiles.edit(ports, other),
            "remove": lambda: profiles.remove(ports, "two"),
            "move": lambda: profiles.remove(ports, "two", "one"),
            "clear": lambda: profiles.remove(ports, "two", OWN_SIGN_IN),
            "add": lambda: profiles.add(ports, TWO, secret),
        }
        before = self.house.bytes_of_agents()
        with self.perhaps_refused():
            actions[what]()
        assert what in ("move", "clear") or self.house.bytes_of_agents() == before

    @invariant()
    def what_somebody_else_wrote_is_there(self) -> None:
        """No byte of theirs is ever lost."""
        for path, token in self.tokens.items():
            found = re.search(TOKENS[path], self.house.files.bytes_of(path) or b"")
            assert found, path
            assert found[1] == token, path
        weak = self.house.files.bytes_of(WEAK) or THEIRS
        assert THEIRS in weak or b'"ezswitch"' in weak

    @invariant()
    def no_record_holds_a_key(self) -> None:
        """Neither the journal, nor an image, nor anything that prints."""
        kept = [original_from_text(text).bodies.values() for text in self.house.journal.kept.values()]
        bodies = [*self.house.store.images.values(), *(body for one in kept for body in one)]
        whole = b"\n".join(bodies) + repr(self.house.store.records).encode() + repr(look(self.house.ports)).encode()
        assert not any(key.encode() in whole for key in self.every_key)

    @invariant()
    def history_fits_together(self) -> None:
        """Whatever took something back is there itself, and no intent is left open."""
        ids = {one.id for one in self.house.store.records}
        assert all({one.takes_back, one.taken_back_by} <= ids | {""} for one in self.house.store.records)
        assert self.house.journal.open is None


TestSwitching = Switching.TestCase
TestSwitching.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
