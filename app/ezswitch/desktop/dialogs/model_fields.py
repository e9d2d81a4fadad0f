"""Which models a profile uses: main and small for all agents, and for one agent where it should be another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from ezswitch.agents.agent import Agent
from ezswitch.desktop.dialogs.form import Field, Form
from ezswitch.desktop.language import translated
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.widgets import button, row, tip
from ezswitch.desktop.window.model_lines import ROW, ModelDelegate, in_full
from ezswitch.domain.model_notes import ModelRow
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.usecases.values import AgentRow

_ROLES = ("main", "small")
_NOTHING: Mapping[str, ModelRow] = MappingProxyType({})


class ModelBox(QComboBox):
    """A model's id: chosen from a catalogue, where each says what is known of it, or typed."""

    def __init__(self, name: str, empty: str, parent: QWidget, theme: Theme | None = None) -> None:
        """Take what a screen reader says, and the words that stand in it while it is empty.

        With a theme the list says what is known of each model.
        """
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(name)
        line, completer = self.lineEdit(), self.completer()
        if line is not None and completer is not None:  # an editable box has both
            line.setPlaceholderText(empty)
            line.setAccessibleName(name)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            if theme is not None:
                self.setItemDelegate(ModelDelegate(theme, self))
                popup = completer.popup()
                if popup is not None:
                    popup.setItemDelegate(ModelDelegate(theme, popup))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, models: tuple[str, ...], known: Mapping[str, ModelRow] = _NOTHING) -> None:
        """Offer these, with what is known of them; what stands in it stays."""
        text = self.currentText()
        self.clear()
        for number, model in enumerate(models):
            self.addItem(model)
            if model in known:
                self.setItemData(number, known[model], ROW)
                self.setItemData(number, tip(in_full(known[model], None)), Qt.ItemDataRole.ToolTipRole)
        self.show_model(text)

    def show_model(self, model: str) -> None:
        """Show a model's id, from its beginning where it is long."""
        self.setCurrentText(model)
        line = self.lineEdit()
        if line is not None:
            line.home(False)

    def chosen(self) -> str:
        """Return the model's id, "" for none."""
        return self.currentText().strip()


class WayBox(QComboBox):
    """How an agent is put on the profile, where its program has several ways; the best one comes first."""

    def __init__(self, agent: Agent, name: str, parent: QWidget) -> None:
        """Offer the agent's ways; `name` is what a screen reader says."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for place, way in enumerate(agent.ways):
            self.addItem(translated(way.name), way.id if place else "")
            self.setItemData(place, translated(way.meaning), Qt.ItemDataRole.ToolTipRole)

    def fill(self, way: str) -> None:
        """Show a way by its id; one that the agent does not have is shown as it stands, so that saving keeps it."""
        known = [self.itemData(place) for place in range(self.count())]
        if way not in known:
            self.addItem(way, way)
            known.append(way)
        self.setCurrentIndex(known.index(way))

    def chosen(self) -> str:
        """Return the id of the way, "" for the best one."""
        return str(self.currentData() or "")


class ModelFields(QObject):
    """The rows of a form: one for all agents, and behind a button one for each agent."""

    def __init__(self, theme: Theme, form: Form, agents: tuple[AgentRow, ...]) -> None:
        """Add the rows."""
        super().__init__(form)
        self._theme = theme
        self._known: dict[str, ModelRow] = {}
        self._offered: tuple[str, ...] = ()
        self.boxes = self._pair(form, "", self.tr("the agent's own choice"))
        self.field = self._row(form, self.tr("Main, sma&ll model"), self.boxes)
        self.own: dict[str, dict[str, ModelBox]] = {}
        self.ways: dict[str, WayBox] = {}
        self.rows: dict[str, Field] = {}
        self.more = button(self.tr("Other models for one agent"), "link", parent=form)
        self.more.clicked.connect(self.show_all)
        form.add_wide(self.more, whole=False)
        for agent in agents:
            self._add(form, agent.agent)
        self.more.setVisible(bool(agents))

    def fill(self, profile: Profile) -> None:
        """Show what the profile says; agents with models of their own are in sight."""
        for role, box in self.boxes.items():
            box.show_model(profile.models.get(role, ""))
        for agent, pair in self.own.items():
            models = profile.agents[agent].models if agent in profile.agents else {}
            for role, box in pair.items():
                box.show_model(models.get(role, ""))
            way = profile.way_for(agent)
            if agent in self.ways:
                self.ways[agent].fill(way)
            if way or any(role in models for role in _ROLES):
                self.show_all()

    def offer(self, models: Iterable[str]) -> None:
        """Offer these models everywhere."""
        self._offered = tuple(dict.fromkeys(models))
        for box in self._all():
            box.offer(self._offered, self._known)

    def know(self, rows: Iterable[ModelRow]) -> None:
        """Say this of the models too; what was known of one by its notes is kept where a check knows none."""
        for new in rows:
            old = self._known.get(new.id)
            self._known[new.id] = replace(new, notes=new.notes or old.notes) if old else new
        self.offer(self._offered)

    def onto(self, profile: Profile) -> Profile:
        """Return the profile with what stands in the fields; roles that have no field stay as they are."""
        agents = dict(profile.agents)
        for agent, pair in self.own.items():
            options = agents.get(agent, AgentOptions())
            way = self.ways[agent].chosen() if agent in self.ways else options.way
            options = replace(options, models=_with(options.models, pair), way=way)
            agents.pop(agent, None)
            if options.models or options.surface is not None or options.way:
                agents[agent] = options
        return replace(profile, models=_with(profile.models, self.boxes), agents=agents)

    @Slot()
    def show_all(self) -> None:
        """Show the rows of every agent."""
        for field in self.rows.values():
            field.show(shown=True)
        self.more.hide()

    def _all(self) -> tuple[ModelBox, ...]:
        return tuple(box for pair in (self.boxes, *self.own.values()) for box in pair.values())

    def _pair(self, form: Form, agent: str, empty: str) -> dict[str, ModelBox]:
        """Return the two boxes of an agent, or ("") those for all of them."""
        names = {"main": self.tr("Main model, for all agents"), "small": self.tr("Small model, for all agents")}
        if agent:
            names = {"main": self.tr("Main model, {agent}"), "small": self.tr("Small model, {agent}")}
        return {role: ModelBox(names[role].format(agent=agent), empty, form, self._theme) for role in _ROLES}

    def _add(self, form: Form, agent: Agent) -> None:
        """Add the row of one agent, out of sight, with its ways where it has several."""
        self.own[agent.id] = self._pair(form, agent.name, self.tr("as above"))
        self.rows[agent.id] = self._row(form, self.tr("Only for {agent}").format(agent=agent.name), self.own[agent.id])
        self.rows[agent.id].show(shown=False)
        if agent.ways:
            name = self.tr("Way, {agent}").format(agent=agent.name)
            self.ways[agent.id] = WayBox(agent, name, form)
            line = row(gap=1)
            line.addWidget(self.ways[agent.id], 1)
            self.rows[f"{agent.id} way"] = form.add(name, self.ways[agent.id], line)
            self.rows[f"{agent.id} way"].show(shown=False)

    def _row(self, form: Form, words: str, pair: Mapping[str, ModelBox]) -> Field:
        line = row(gap=1)
        for box in pair.values():
            line.addWidget(box, 1)
        return form.add(words, pair["main"], line)


def _with(models: Mapping[str, str], pair: Mapping[str, ModelBox]) -> dict[str, str]:
    """Return models by role, the roles of the fields as they stand there: an empty field means none."""
    typed = {role: box.chosen() for role, box in pair.items()}
    kept = {role: model for role, model in models.items() if role not in typed}
    return {**{role: model for role, model in typed.items() if model}, **kept}
