"""Back to before ezswitch: what that means, which agents, and one more press to do it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import listed
from ezswitch.desktop.language import tell
from ezswitch.desktop.widgets import column, frame, label, without_mnemonic
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.plan import Kind, Outcome, SwitchRecord, standing

_WIDE = 68


def touched(records: tuple[SwitchRecord, ...]) -> dict[str, tuple[str, ...]]:
    """Return the agents that were switched since their last restore, each with the files that concerned it."""
    back: set[str] = set()
    stands = standing(records)
    found: dict[str, dict[str, None]] = {}
    for record in records:  # newest first
        for change in record.changes:
            if record.kind is Kind.REVERT and record.id in stands:
                back.add(change.agent)
            elif change.agent not in back and record.kind is Kind.USE:
                mine = {file.path: None for file in record.files if file.agent == change.agent}
                found.setdefault(change.agent, {}).update(mine)
    return {agent: tuple(files) for agent, files in found.items()}


class RestoreSheet(Sheet):
    """The first press says which files will be written, the second writes them."""

    def __init__(self, desk: Desk, files: dict[str, tuple[str, ...]], agent: str = "") -> None:
        """Take the agents with their files; `agent` alone is ticked where one is given, otherwise all are."""
        super().__init__(
            desk,
            tell("Restore files from before ezswitch"),
            tell(
                "The settings files become what they were before ezswitch first switched the agent. "
                "If nobody else changed them since, to the byte; otherwise the settings that ezswitch writes go back "
                "and everybody else's edits stay. This can be undone."
            ),
            wide=_WIDE,
        )
        self._files = files
        self._sure = False
        self.boxes: dict[str, QCheckBox] = {}
        for name in files:
            box = QCheckBox(desk.agent_names.get(name, name), self.inside)
            box.setChecked(not agent or agent not in files or name == agent)
            box.toggled.connect(self._changed)
            self.boxes[name] = box
            self.body.addWidget(box)
        self._panel = frame("warn", self.inside)
        inner = column(gap=0.5, margins=(2, 1.5, 2, 1.5))
        self.told = label("", wrap=True, parent=self._panel)
        inner.addWidget(self.told)
        self._panel.setLayout(inner)
        self._panel.hide()
        self.body.addWidget(self._panel)
        self.body.addStretch(1)
        self.stretch()
        self.cancel = self.cancel_button()
        self.go_on = self.button("", "danger", run=self._press)
        self._changed()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the agents that are ticked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _changed(self) -> None:
        self._sure = False
        self._panel.hide()
        names = [self.desk.agent_names.get(name, name) for name in self.chosen()]
        self.go_on.setText(self.tr("&Restore {agents}…").format(agents=listed(names)))
        self.go_on.setAccessibleName(without_mnemonic(self.go_on.text()))
        self.go_on.setEnabled(bool(names))

    def _press(self) -> None:
        if not self._sure:
            self._sure = True
            files = [self.desk.short(path) for name in self.chosen() for path in self._files[name]]
            self.told.setText("\n".join([self.tr("These files are written now:"), *files]))
            self._panel.show()
            self.go_on.setText(self.tr("&Restore now"))
            self.go_on.setAccessibleName(self.tr("Restore now"))
            self.fit()
            return
        accept = self.problem.accepted
        self.problem.clear()
        self.write(partial(self.desk.commands.revert, self.chosen(), accept), self._restored)

    def _restored(self, result: Outcome | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.desk.tell(result, self.tr("Back to before ezswitch"))
        self.accept()
