"""One live look at what was pasted; where the format of an address is only guessed, each is tried by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.verdict import Check

CheckDraft = Callable[[Profile, Secret | None], Check]


def try_target(
    check_draft: CheckDraft, profile: Profile, secret: Secret | None, *, guessed: bool
) -> tuple[Profile, Check]:
    """Return the profile and what a check of it said.

    `guessed`: only the formats that answer are kept; where none does, all are, with what the first one said.
    """
    if not guessed:
        return profile, check_draft(profile, secret)
    tried = {
        surface: check_draft(replace(profile, base_url={surface: url}), secret)
        for surface, url in profile.base_url.items()
    }
    good = {surface: check for surface, check in tried.items() if check.verdict.good}
    if not good:
        return profile, next(iter(tried.values()))
    kept = {surface: profile.base_url[surface] for surface in good}
    return replace(profile, base_url=kept), next(iter(good.values()))
