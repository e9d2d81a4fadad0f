"""The use cases bound to the ports, as the window's commands. Imported after the first paint, with all they need."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from ezswitch.desktop.caring import bound_care
from ezswitch.desktop.commands import Commands
from ezswitch.usecases import (
    adopting,
    applying,
    balances,
    beginning,
    checking,
    deep_checking,
    diagnosing,
    doctor,
    followed,
    importing,
    keys,
    launching,
    models,
    profiles,
    prospects,
    releases,
    sessions,
    settings,
    settling,
    sharing,
    subscriptions,
    switch,
)
from ezswitch.usecases.ports import Ports


def bound(ports: Ports) -> Commands:
    """Return the real use cases bound to these ports."""
    return _program(ports, _sharing(ports, _live(ports, _switching(ports))))


def _program(ports: Ports, commands: Commands) -> Commands:
    """Add what is about the program itself and this machine."""
    return replace(
        commands,
        settings=partial(settings.settings, ports),
        save_settings=partial(settings.save_settings, ports),
        prospects=partial(prospects.prospects, ports),
        preview_beginning=partial(beginning.preview_beginning, ports),
        begin=partial(beginning.begin, ports),
        autostart=partial(settings.autostart, ports),
        set_autostart=partial(settings.set_autostart, ports),
        open_terminal=partial(sessions.open_terminal, ports),
        offer_recent=partial(launching.offer_recent, ports),
        newer=partial(releases.newer, ports),
    )


def _sharing(ports: Ports, commands: Commands) -> Commands:
    """Add imports and shared setups."""
    return replace(
        commands,
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
    )


def _live(ports: Ports, commands: Commands) -> Commands:
    """Add what looks at gateways, and says why something does not work."""
    return replace(
        commands,
        doctor=partial(doctor.doctor, ports),
        care=bound_care(ports),
        offer_deep=partial(deep_checking.offer, ports),
        deep_check=partial(deep_checking.deep_check, ports),
        balance=partial(balances.balance, ports),
        models=partial(models.models, ports),
        take_better=partial(applying.take_better, ports),
        diagnose=partial(diagnosing.diagnose, ports),
    )


def _switching(ports: Ports) -> Commands:
    """Return what the window cannot be without: profiles, keys, checks and switches."""
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
        edit_and_use=partial(applying.edit_and_use, ports),
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
