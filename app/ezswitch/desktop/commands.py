"""What the window can have done: the use cases as plain callables, bound to the ports after the first paint.

Tests hand in their own. Every one of these may block and runs on desktop/background, never on the UI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Never

from ezswitch.desktop.shapes import (
    ApplyUpdateCommand,
    AutostartCommand,
    CheckCommand,
    DeepCheckCommand,
    DiagnoseCommand,
    KeyCommandCommand,
    KeysCommand,
    OfferDeepCommand,
    PlaceCommand,
    PreviewCommand,
    RevertCommand,
    RotateCommand,
    StoreCommand,
    TakeBackCommand,
    TakeCommand,
    TerminalCommand,
    UseCommand,
)
from ezswitch.domain.errors import Refused
from ezswitch.domain.outside import NoNotifications
from ezswitch.domain.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from ezswitch.domain.balance import Balance
    from ezswitch.domain.finding import Finding
    from ezswitch.domain.model_notes import Better, ModelRow
    from ezswitch.domain.offer import Offer
    from ezswitch.domain.plan import Outcome, SwitchRecord
    from ezswitch.domain.ports import Places
    from ezswitch.domain.profile import Profile
    from ezswitch.domain.secret import Secret
    from ezswitch.domain.verdict import Check
    from ezswitch.profiles.subscribed import Subscription
    from ezswitch.usecases.beginning import Beginning, Begun
    from ezswitch.usecases.ports import Ports
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


def _healthy(_folder: Path | None = None) -> tuple[Finding, ...]:
    return ()


def _unheard(_title: str, _text: str, _action: str) -> bool:
    raise NoNotifications


def _not_here(*_: object, **_named: object) -> Never:
    raise Refused("not here", "This build cannot do that.")


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
    doctor: Callable[[], tuple[Finding, ...]] = _healthy
    open_terminal: TerminalCommand = _not_here
    offer_deep: OfferDeepCommand = _not_here
    deep_check: DeepCheckCommand = _not_here
    balance: Callable[[str], Balance | None] = _not_here
    models: Callable[[str], tuple[ModelRow, ...]] = _no_models
    take_better: Callable[[str, str, Better], Profile] = _not_here
    diagnose: DiagnoseCommand = _not_here
    places: Places | None = None
    own_files: tuple[Path, ...] = ()
    offer_recent: Callable[[], object] = _nothing
    newer: Callable[[], Release | None] = _not_here
    installed: Callable[[], str] = str
    close: Callable[[], None] = _nothing
    notify: Callable[[str, str, str], bool] = _unheard
    saving: Callable[[], bool] = bool


def bound(ports: Ports) -> Commands:
    """Return the real use cases bound to these ports. Imports them: call it after the first paint."""
    from ezswitch.usecases import (  # noqa: PLC0415  after the first paint
        adopting,
        balances,
        beginning,
        deep_checking,
        diagnosing,
        doctor,
        followed,
        importing,
        launching,
        models,
        prospects,
        releases,
        sessions,
        settings,
        sharing,
        subscriptions,
    )

    return replace(
        _switching(ports),
        share_text=partial(sharing.share_text, ports),
        export=partial(sharing.export, ports),
        refresh_subscriptions=partial(subscriptions.refresh, ports),
        subscriptions_due=partial(subscriptions.due, ports),
        apply_update=partial(subscriptions.apply_update, ports),
        subscriptions=partial(followed.subscriptions, ports),
        unsubscribe=partial(followed.unsubscribe, ports),
        offer_text=partial(importing.offered_by_text, ports),
        offer_from=partial(importing.offered_from, ports),
        take=partial(importing.take, ports),
        rival_there=partial(adopting.rival_there, ports),
        settings=partial(settings.settings, ports),
        save_settings=partial(settings.save_settings, ports),
        prospects=partial(prospects.prospects, ports),
        preview_beginning=partial(beginning.preview_beginning, ports),
        begin=partial(beginning.begin, ports),
        autostart=partial(settings.autostart, ports),
        set_autostart=partial(settings.set_autostart, ports),
        doctor=partial(doctor.doctor, ports),
        offer_deep=partial(deep_checking.offer, ports),
        deep_check=partial(deep_checking.deep_check, ports),
        balance=partial(balances.balance, ports),
        models=partial(models.models, ports),
        take_better=partial(models.take_better, ports),
        diagnose=partial(diagnosing.diagnose, ports),
        open_terminal=partial(sessions.open_terminal, ports),
        offer_recent=partial(launching.offer_recent, ports),
        newer=partial(releases.newer, ports),
    )


def _switching(ports: Ports) -> Commands:
    """Return what the window cannot be without: profiles, keys, checks and switches."""
    from ezswitch.usecases import checking, keys, profiles, settling, switch  # noqa: PLC0415  after the first paint

    return Commands(
        look=settling.Settled(ports),
        use=partial(switch.use, ports),
        undo=partial(switch.undo, ports),
        redo=partial(switch.redo, ports),
        revert=partial(switch.revert, ports),
        history=partial(switch.history, ports),
        preview=partial(switch.preview, ports),
        run_preview=partial(switch.run_preview, ports),
        check=partial(checking.check, ports),
        check_draft=partial(checking.check_draft, ports),
        add=partial(profiles.add, ports),
        edit=partial(profiles.edit, ports),
        duplicate=partial(profiles.duplicate, ports),
        remove=partial(profiles.remove, ports),
        place=partial(profiles.place, ports),
        keys=partial(keys.keys, ports),
        rotate=partial(keys.rotate, ports),
        set_command=partial(keys.set_command, ports),
        approve=partial(keys.approve, ports),
        remove_key=partial(keys.remove_key, ports),
        counter=ports.store.change_counter,
        places=ports.places,
        own_files=(ports.places.profiles, ports.places.settings, ports.places.agents / "any.toml"),
        installed=ports.installed,
        close=ports.close,
        notify=ports.notifier.show,
        saving=ports.power.saving,
    )
