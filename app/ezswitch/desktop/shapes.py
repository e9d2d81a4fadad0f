"""The shapes of those commands that take more than one thing, or something by name; see commands.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from ezswitch.domain import offer as offers
    from ezswitch.domain.deep import Offer, Round
    from ezswitch.domain.diagnosis import Diagnosis, Step
    from ezswitch.domain.finding import Finding
    from ezswitch.domain.model_notes import Better
    from ezswitch.domain.plan import Outcome
    from ezswitch.domain.profile import Profile
    from ezswitch.domain.secret import Secret
    from ezswitch.domain.stopping import Stopping
    from ezswitch.domain.verdict import Check
    from ezswitch.usecases.subscriptions import Update
    from ezswitch.usecases.values import KeyRow, Preview

NOTHING: frozenset[str] = frozenset()


class UseCommand(Protocol):
    """Point agents at a profile."""

    def __call__(self, profile: str, agents: tuple[str, ...], accept: frozenset[str] = NOTHING) -> Outcome:
        """See usecases.switch.use."""


class CheckCommand(Protocol):
    """Check profiles."""

    def __call__(
        self, ids: tuple[str, ...] = (), *, prompt: bool = True, each: Callable[[Check], None] | None = None
    ) -> tuple[Check, ...]:
        """See usecases.checking.check."""


class StoreCommand(Protocol):
    """Add or edit a profile, with its key where one was typed."""

    def __call__(self, profile: Profile, secret: Secret | None = None, accept: frozenset[str] = NOTHING) -> Profile:
        """See usecases.profiles.add and edit."""


class EditAndUseCommand(Protocol):
    """Edit a profile and point agents at it."""

    def __call__(self, profile: Profile, agents: tuple[str, ...], accept: frozenset[str] = NOTHING) -> Outcome:
        """See usecases.applying.edit_and_use."""


class TakeBetterCommand(Protocol):
    """Take a better choice for an agent."""

    def __call__(self, profile: str, agent: str, better: Better, accept: frozenset[str] = NOTHING) -> Outcome:
        """See usecases.applying.take_better."""


class KeysCommand(Protocol):
    """List the keys."""

    def __call__(self, *, prompt: bool = False) -> tuple[KeyRow, ...]:
        """See usecases.keys.keys; with `prompt` it unlocks the keychain."""


class PreviewCommand(Protocol):
    """Show what a switch would change."""

    def __call__(self, profile: str, agents: tuple[str, ...], accept: frozenset[str] = NOTHING) -> Preview:
        """See usecases.switch.preview."""


class TakeBackCommand(Protocol):
    """Undo or redo."""

    def __call__(self, accept: frozenset[str] = NOTHING) -> Outcome:
        """See usecases.switch.undo and redo."""


class RevertCommand(Protocol):
    """Go back to before ezswitch."""

    def __call__(self, agents: tuple[str, ...], accept: frozenset[str] = NOTHING) -> Outcome:
        """See usecases.switch.revert."""


class RotateCommand(Protocol):
    """Store a new key under a name."""

    def __call__(self, name: str, secret: Secret, accept: frozenset[str] = NOTHING) -> Outcome:
        """See usecases.keys.rotate."""


class KeyCommandCommand(Protocol):
    """Let a program print a key."""

    def __call__(self, name: str, command: tuple[str, ...], accept: frozenset[str] = NOTHING) -> Outcome:
        """See usecases.keys.set_command."""


class ApplyUpdateCommand(Protocol):
    """Take over what a shared setup changed."""

    def __call__(
        self, update: Update, accept: frozenset[str] = NOTHING, *, only: frozenset[str] | None = None
    ) -> tuple[Profile, ...]:
        """See usecases.subscriptions.apply_update."""


class TakeCommand(Protocol):
    """Take over what was ticked of an offer."""

    def __call__(
        self, offer: offers.Offer, ids: tuple[str, ...], accept: frozenset[str], secrets: Mapping[str, Secret]
    ) -> offers.Taken:
        """See usecases.importing.take; `secrets` are keys that were pasted, by the id of the offered profile."""


class PlaceCommand(Protocol):
    """Put a profile beside another one."""

    def __call__(self, profile: str, beside: str, *, after: bool = False) -> object:
        """See usecases.profiles.place."""


class TerminalCommand(Protocol):
    """Open a terminal with one session."""

    def __call__(self, agent: str, profile: str, accept: frozenset[str] = NOTHING) -> str:
        """See usecases.sessions.open_terminal."""


class OfferDeepCommand(Protocol):
    """Say what a deep check would send."""

    def __call__(self, profile_id: str, agent_id: str = "") -> Offer:
        """See usecases.deep_checking.offer."""


class DeepCheckCommand(Protocol):
    """Check a profile with requests that cost tokens."""

    def __call__(
        self,
        profile_id: str,
        agent_id: str = "",
        *,
        stopping: Stopping | None = None,
        each: Callable[[Round], None] | None = None,
    ) -> Check:
        """See usecases.deep_checking.deep_check."""


class DoctorCommand(Protocol):
    """Find what keeps switches from working, in a project's folder too."""

    def __call__(self, folder: Path | None = None) -> tuple[Finding, ...]:
        """See usecases.doctor.doctor."""


class DiagnoseCommand(Protocol):
    """Find out why an agent does not work."""

    def __call__(self, agent_id: str, *, prompt: bool = True, each: Callable[[Step], None] | None = None) -> Diagnosis:
        """See usecases.diagnosing.diagnose."""


class AutostartCommand(Protocol):
    """Start at login, or not."""

    def __call__(self, *, on: bool) -> bool:
        """See usecases.settings.set_autostart."""
