"""What the window can have done: the use cases as plain callables, bound to the ports after the first paint.

Tests hand in their own. Every one of these may block and runs on desktop/background, never on the UI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Never

from ezswitch.desktop.caring import Care
from ezswitch.desktop.shapes import (
    ApplyUpdateCommand,
    AutostartCommand,
    CheckCommand,
    DeepCheckCommand,
    DiagnoseCommand,
    DoctorCommand,
    EditAndUseCommand,
    KeyCommandCommand,
    KeysCommand,
    OfferDeepCommand,
    PlaceCommand,
    PreviewCommand,
    RevertCommand,
    RotateCommand,
    StoreCommand,
    TakeBackCommand,
    TakeBetterCommand,
    TakeCommand,
    TerminalCommand,
    UseCommand,
)
from ezswitch.domain.errors import Refused
from ezswitch.domain.outside import NoNotifications
from ezswitch.domain.phrase import say
from ezswitch.domain.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from ezswitch.domain.balance import Balance
    from ezswitch.domain.finding import Finding
    from ezswitch.domain.model_notes import ModelRow
    from ezswitch.domain.offer import Offer
    from ezswitch.domain.plan import Outcome, SwitchRecord
    from ezswitch.domain.ports import Places
    from ezswitch.domain.profile import Profile
    from ezswitch.domain.secret import Secret
    from ezswitch.domain.verdict import Check
    from ezswitch.profiles.subscribed import Subscription
    from ezswitch.usecases.beginning import Beginning, Begun
    from ezswitch.usecases.prospects import Prospects
    from ezswitch.usecases.releases import Release
    from ezswitch.usecases.subscriptions import Update
    from ezswitch.usecases.values import Look, Preview


def _nothing() -> None:
    pass


def _defaults() -> Settings:
    return DEFAULTS


def _same(settings: Settings) -> Settings:
    return settings


def _off(*, on: bool = False) -> bool:
    return on and False


def _healthy(folder: Path | None = None) -> tuple[Finding, ...]:  # noqa: ARG001  the use case's own
    return ()


def _unheard(_title: str, _text: str, _action: str) -> bool:
    raise NoNotifications


def _not_here(*_: object, **_named: object) -> Never:
    raise Refused(say("not here"), say("This build cannot do that."))


def _no_models(_profile: str) -> tuple[ModelRow, ...]:
    return ()


def _none_applied(*_: object, **_named: object) -> tuple[Profile, ...]:
    return ()


@dataclass(frozen=True)
class Commands:
    """The use cases of the same names, and the two things that are watched: our own files and the change counter."""

    look: Callable[[], Look]
    use: UseCommand
    undo: TakeBackCommand
    redo: TakeBackCommand
    revert: RevertCommand
    history: Callable[[str | None], tuple[SwitchRecord, ...]]
    preview: PreviewCommand
    run_preview: Callable[[Preview], Outcome]
    check: CheckCommand
    check_draft: Callable[[Profile, Secret | None], Check]
    add: StoreCommand
    edit: StoreCommand
    duplicate: Callable[[str, str, str], Profile]
    remove: Callable[[str, str | None], Outcome]
    keys: KeysCommand
    rotate: RotateCommand
    set_command: KeyCommandCommand
    approve: Callable[[str, tuple[str, ...]], None]
    remove_key: Callable[[str], None]
    counter: Callable[[], int]
    offer_text: Callable[[str], Offer] = _not_here
    offer_from: Callable[[str], Offer] = _not_here
    take: TakeCommand = _not_here
    place: PlaceCommand = _not_here
    rival_there: Callable[[], bool] = bool
    prospects: Callable[[], Prospects] = _not_here
    preview_beginning: Callable[[Beginning], Preview] = _not_here
    begin: Callable[[Beginning, Preview], Begun] = _not_here
    share_text: Callable[[tuple[str, ...]], str] = _not_here
    export: Callable[[tuple[str, ...]], str] = _not_here
    refresh_subscriptions: Callable[[], tuple[Update, ...]] = tuple
    subscriptions_due: Callable[[], bool] = bool
    apply_update: ApplyUpdateCommand = _none_applied
    subscriptions: Callable[[], tuple[Subscription, ...]] = tuple
    unsubscribe: Callable[[str], Subscription] = _not_here
    settings: Callable[[], Settings] = _defaults
    save_settings: Callable[[Settings], Settings] = _same
    autostart: Callable[[], bool] = _off
    set_autostart: AutostartCommand = _off
    doctor: DoctorCommand = _healthy
    care: Care = field(default_factory=Care)
    open_terminal: TerminalCommand = _not_here
    offer_deep: OfferDeepCommand = _not_here
    deep_check: DeepCheckCommand = _not_here
    balance: Callable[[str], Balance | None] = _not_here
    models: Callable[[str], tuple[ModelRow, ...]] = _no_models
    edit_and_use: EditAndUseCommand = _not_here
    take_better: TakeBetterCommand = _not_here
    diagnose: DiagnoseCommand = _not_here
    places: Places | None = None
    own_files: tuple[Path, ...] = ()
    offer_recent: Callable[[], object] = _nothing
    newer: Callable[[], Release | None] = _not_here
    installed: Callable[[], str] = str
    close: Callable[[], None] = _nothing
    notify: Callable[[str, str, str], bool] = _unheard
    saving: Callable[[], bool] = bool
