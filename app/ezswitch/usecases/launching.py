"""What the desktop's launcher offers: the profiles that were used last, for desktops without a tray."""

from __future__ import annotations

from ezswitch.domain.outside import LauncherAction
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.switch import history

MOST = 5
"""As many as GNOME shows without scrolling."""


def offer_recent(ports: Ports) -> tuple[LauncherAction, ...]:
    """Offer up to five profiles as launcher actions, the most recently used first, and return them.

    Those that were never used follow in their own order. Raises StoreError, CannotRead or WriteFailed.
    """
    known = {profile.id: profile.name for profile in shelf_of(ports).all()}
    used = [change.profile for record in history(ports) for change in record.changes if change.profile in known]
    chosen = tuple(dict.fromkeys([*(name for name in used if name), *known]))[:MOST]
    actions = tuple(LauncherAction(name, known[name] or name) for name in chosen)
    ports.entries.offer(actions)
    return actions
