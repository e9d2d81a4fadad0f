"""Edit a profile and switch its agents to it as one action: one undo takes back both."""

from __future__ import annotations

from ezswitch.domain.model_notes import Better
from ezswitch.domain.plan import Outcome
from ezswitch.domain.profile import Profile
from ezswitch.profiles.edited import edit_between
from ezswitch.usecases.concerns import taken
from ezswitch.usecases.edits import taken_back_on_failure
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.profiles import edit, users_of
from ezswitch.usecases.running import at_work, recover_first, shelf_of, tell_others
from ezswitch.usecases.switch import NO_CONSENT, use_edited


def edit_and_use(
    ports: Ports, profile: Profile, agents: tuple[str, ...], accept: frozenset[str] = NO_CONSENT
) -> Outcome:
    """Replace a profile of the same id and point these agents at it; without agents it is only stored.

    Raises what `profiles.edit` and `switch.use` raise; then the profile says what it said before.
    """
    if not agents:
        edit(ports, profile, None, accept)
        return Outcome()
    with at_work(ports) as tools:
        before = shelf_of(ports).get(profile.id)
        with taken_back_on_failure(ports, edit_between(before, profile)):
            change = edit_between(before, edit(ports, profile, None, accept))
            with taken_back_on_failure(ports, change):  # as it is stored: an address loses its final slash there
                return use_edited(ports, change, agents, accept, tools)


def take_better(
    ports: Ports, profile_id: str, agent_id: str, better: Better, accept: frozenset[str] = NO_CONSENT
) -> Outcome:
    """Store a better choice for one agent in the profile, and apply it at once where the agent uses it."""
    recover_first(ports)
    shelf = shelf_of(ports)
    changed = taken(shelf.get(profile_id), agent_id, better)
    if agent_id in users_of(ports, profile_id):
        return edit_and_use(ports, changed, (agent_id,), accept)
    shelf.save(changed)
    tell_others(ports)
    return Outcome()
