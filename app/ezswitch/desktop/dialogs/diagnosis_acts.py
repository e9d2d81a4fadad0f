"""The buttons of a diagnosis: each does what its words say, through the window's own doors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ezswitch.desktop.dialogs.replace_key import ReplaceKeySheet
from ezswitch.desktop.dialogs.wording import hosts
from ezswitch.desktop.language import tell, translated
from ezswitch.domain.diagnosis import Act, Diagnosis
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.model_notes import Better

if TYPE_CHECKING:
    from ezswitch.desktop.dialogs.diagnosing import DiagnoseSheet


@dataclass(frozen=True)
class Doorway:
    """A button: its words, what it does, and whether the sheet stays open to look again."""

    words: str
    run: Callable[[], object]
    stays: bool = False


class Acts:
    """What can be done about the fault of a diagnosis; the likeliest first."""

    def __init__(self, sheet: DiagnoseSheet) -> None:
        """Take the sheet that shows it."""
        self._sheet = sheet

    def of(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        """Return the buttons for a diagnosis, () where only words help."""
        found = {
            Act.OPEN_FILE: self._file,
            Act.SWITCH_AGAIN: self._again,
            Act.CHOOSE_PROFILE: self._profile,
            Act.UNLOCK: self._unlock,
            Act.STORE_KEY: self._key,
            Act.APPROVE_HOST: self._approve,
            Act.EDIT_PROFILE: self._edit,
            Act.USE_ADDRESS: self._address,
            Act.CHOOSE_MODEL: self._model,
            Act.TAKE_BETTER: self._better,
            Act.CHECK_AGAIN: self._look,
            Act.CHECK_DEEPER: self._deeper,
        }.get(seen.act)
        return found(seen) if found is not None else ()

    def _file(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        controller, file = self._sheet.desk.controller, seen.fault.file if seen.fault else ""
        return (Doorway(tell("Open file"), partial(controller.open_requested.emit, file), stays=True),)

    def _again(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        controller, agent = self._sheet.desk.controller, seen.agent
        if seen.profile is None:
            return ()
        differs = tell("Show what differs…")
        return (
            Doorway(tell("Switch again"), partial(controller.put_on, seen.profile, (agent,))),
            Doorway(differs, partial(controller.difference_requested.emit, agent)),
        )

    def _profile(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        controller = self._sheet.desk.controller
        choose = Doorway(tell("Choose a profile"), partial(controller.choose, seen.agent))
        if seen.fault is None or seen.fault.id != "foreign":
            return (choose,)
        adopt = tell("Save as profile…")
        return (Doorway(adopt, partial(controller.adopt_requested.emit, seen.agent)), choose)

    def _unlock(self, _seen: Diagnosis) -> tuple[Doorway, ...]:
        return (Doorway(tell("Unlock"), self._unlocked, stays=True),)

    def _unlocked(self) -> None:
        desk = self._sheet.desk
        self._sheet.read(partial(desk.commands.keys, prompt=True), self._look_after)

    def _key(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        name = seen.fault.subject if seen.fault else ""
        return (Doorway(tell("Store a new key…"), partial(self._replace, name), stays=True),)

    def _replace(self, name: str) -> None:
        sheet = ReplaceKeySheet(self._sheet.desk, name)
        sheet.stored.connect(self._sheet.look)
        sheet.open()

    def _approve(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        desk, name = self._sheet.desk, seen.fault.subject if seen.fault else ""
        row = desk.profile_row(seen.profile or "")
        keys = Doorway(tell("Keys…"), desk.controller.keys_requested.emit)
        if row is None:
            return (keys,)
        origins = tuple(sorted(row.profile.origins()))
        words = tell("Send the key to {hosts}", hosts=hosts(origins))
        approve = partial(desk.commands.approve, name, tuple(str(origin) for origin in origins))
        return (Doorway(words, partial(self._sheet.write, approve, self._look_after), stays=True), keys)

    def _edit(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        edit = partial(self._sheet.desk.controller.edit_requested.emit, seen.profile or "")
        return (Doorway(tell("Edit the profile…"), edit),)

    def _address(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        check, controller = seen.check, self._sheet.desk.controller
        if check is None or check.surface is None or seen.profile is None:
            return self._edit(seen)
        words = tell("Use {url}", url=check.corrected_url)
        use = partial(controller.use_address, seen.profile, check.surface, check.corrected_url)
        return (Doorway(words, use), *self._edit(seen))

    def _model(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        models = partial(self._sheet.desk.controller.models_requested.emit, seen.profile or "")
        return (Doorway(tell("Choose a model…"), models),)

    def _better(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        return (*(self._one(seen, better) for better in seen.better), *self._model(seen))

    def _one(self, seen: Diagnosis, better: Better) -> Doorway:
        take = self._sheet.desk.controller.take_better
        return Doorway(translated(better.words), partial(take, seen.profile or "", seen.agent, better))

    def _look(self, _seen: Diagnosis) -> tuple[Doorway, ...]:
        return (Doorway(tell("Look again"), self._sheet.look, stays=True),)

    def _deeper(self, seen: Diagnosis) -> tuple[Doorway, ...]:
        details = partial(self._sheet.desk.controller.details_requested.emit, seen.profile or "", True)
        return (Doorway(tell("Check deeper…"), details),)

    def _look_after(self, result: object) -> None:
        if isinstance(result, EzswitchError):
            self._sheet.fail(result)
        else:
            self._sheet.desk.controller.refresh()
            self._sheet.look()
