"""The first screen: which provider, the one field, the verdict, the agents, and what else can be brought along."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QWidget

from ezswitch.desktop.dialogs.model_fields import ModelBox
from ezswitch.desktop.dialogs.preset_tiles import PresetTiles
from ezswitch.desktop.dialogs.verdict_line import VerdictLine
from ezswitch.desktop.onboarding.agent_list import UNDER_BOX, AgentList
from ezswitch.desktop.onboarding.paste_field import PasteField
from ezswitch.desktop.onboarding.rows import Aside, ConnectPage, Extra
from ezswitch.desktop.onboarding.ways_out import WaysOut
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import button, column, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.rows import Level
from ezswitch.domain.offer import Offer
from ezswitch.domain.phrase import verbatim
from ezswitch.domain.profile import Preset

_ICONS = {Level.WARN: ("warning", "warn"), Level.NOTE: ("info", "accent")}


class ConnectScreen(QWidget):
    """Shows a ConnectPage. Its signals carry what the person does; `row_chosen` a row of a pasted offer."""

    chosen = Signal(object)
    row_chosen = Signal(object)
    presets_asked = Signal()
    key_page_asked = Signal()
    look_again = Signal()

    def __init__(self, theme: Theme, presets: tuple[Preset, ...], parent: QWidget | None = None) -> None:
        """Take the presets; the first one is chosen."""
        super().__init__(parent)
        self._theme, self._presets = theme, presets
        self.tiles = self._tiles_for(presets)
        self.back_to_presets = button(self.tr("Choose a provider instead"), "link", parent=self)
        self.field = PasteField(theme, self)
        self.goes_to = label("", "small", wrap=True, parent=self)
        self.get_key = button(self.tr("Get a key"), "link", parent=self)
        self.verdict = VerdictLine(theme, self)
        self.room = self.verdict.room()
        self.models = ModelRow(self)
        self.aside = AsideFrame(theme, self)
        self.again = button(self.tr("Look again"), "link", parent=self)
        self.ways_out = WaysOut(self)
        self.agents = AgentList(theme, self)
        self.rival, self.keep = ExtraBox(self), ExtraBox(self)
        self._lay_out()
        self.back_to_presets.clicked.connect(self.show_presets)
        self.get_key.clicked.connect(self.key_page_asked)
        self.again.clicked.connect(self.look_again)

    @Slot(object)
    def show_page(self, page: ConnectPage) -> None:
        """Show this; what is the same is left alone."""
        self.field.ask(page.field)
        self.goes_to.setText(page.goes_to)
        self.get_key.setVisible(bool(page.key_page))
        self.get_key.setToolTip(page.key_page)
        self.models.show_models(page.models, page.model)
        self.aside.show_aside(page.aside)
        self.again.setVisible(not page.agents)
        self.ways_out.setVisible(page.ways_out)
        self.agents.show_choices(page.agents, page.absent)
        self.rival.show_extra(page.rival)
        self.keep.show_extra(page.keep)

    @Slot(object)
    def show_offer(self, offer: Offer) -> None:
        """Show the profiles that a paste brought in the place of the presets."""
        rows = tuple(
            Preset(one.profile.id, verbatim(one.profile.name), one.profile.website, one.profile.base_url)
            for one in offer.rows
        )
        self._put_tiles(rows, self.row_chosen)
        self.back_to_presets.show()

    @Slot()
    def show_presets(self) -> None:
        """Show the presets again, the first one chosen."""
        self._put_tiles(self._presets, self.chosen)
        self.back_to_presets.hide()
        self.chosen.emit(self._presets[0])

    def choose(self, preset: str) -> None:
        """Mark the tile of this preset, or of the custom one."""
        known = {tile.preset.id for tile in self.tiles.tiles}
        custom = next((tile.preset.id for tile in self.tiles.tiles if not tile.preset.base_url), "")
        self.tiles.choose(preset if preset in known else custom)

    def _put_tiles(self, presets: tuple[Preset, ...], signal: object) -> None:
        old = self.tiles
        self.tiles = self._tiles_for(presets, rows=signal is self.row_chosen)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(old, self.tiles)
        QWidget.setTabOrder(self.tiles, self.back_to_presets)
        old.hide()
        old.deleteLater()
        self.tiles.show()

    def _tiles_for(self, presets: tuple[Preset, ...], *, rows: bool = False) -> PresetTiles:
        tiles = PresetTiles(self._theme, presets, self)
        tiles.choose(presets[0].id)
        for tile in tiles.tiles:
            tile.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the field: the paste comes next
        tiles.chosen.connect(self.row_chosen if rows else self.chosen)
        return tiles

    def _lay_out(self) -> None:
        whither = row(gap=1)
        whither.addWidget(self.goes_to, 1)
        whither.addWidget(self.get_key, 0, Qt.AlignmentFlag.AlignTop)
        whole = column(gap=1.5)
        left = Qt.AlignmentFlag.AlignLeft
        whole.addWidget(self.tiles)
        whole.addWidget(self.back_to_presets, 0, left)
        whole.addWidget(self.field)
        whole.addLayout(whither)
        whole.addWidget(self.room)
        whole.addWidget(self.models)
        whole.addWidget(self.aside)
        whole.addWidget(self.ways_out)
        whole.addWidget(_heading(self.tr("Agents"), self))
        whole.addWidget(self.agents)
        whole.addWidget(self.again, 0, left)
        whole.addWidget(self.rival)
        whole.addWidget(self.keep)
        self.setLayout(whole)
        self.back_to_presets.hide()


class ModelRow(QWidget):
    """Which of the host's models the agents use; hidden where nobody needs to choose. `chosen` carries its id or ""."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.box = ModelBox(self.tr("Model"), self.tr("the agent's own choice"), self)
        self._offered: tuple[str, ...] = ()
        words = label(self.tr("&Model"), parent=self)
        words.setBuddy(self.box)
        line = row(gap=1.5)
        line.addWidget(words)
        line.addWidget(self.box, 1)
        self.setLayout(line)
        self.box.currentTextChanged.connect(lambda _text: self.chosen.emit(self.box.chosen()))
        self.hide()

    def show_models(self, models: tuple[str, ...], chosen: str) -> None:
        """Offer these, and show the one that is chosen."""
        self.box.blockSignals(True)
        if models != self._offered:
            self._offered = models
            self.box.offer(models)
        if self.box.chosen() != chosen:
            self.box.setCurrentText(chosen)
        self.box.blockSignals(False)
        self.setVisible(bool(models))


class ExtraBox(QWidget):
    """A tick box with a line under it; hidden where there is nothing to bring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.note = label("", "small", wrap=True, parent=self)
        self.note.setIndent(grid(UNDER_BOX))
        whole = column(gap=0)
        whole.addWidget(self.box)
        whole.addWidget(self.note)
        self.setLayout(whole)
        self.hide()

    def show_extra(self, extra: Extra | None) -> None:
        """Show it, or hide."""
        self.setVisible(extra is not None)
        if extra is not None:
            self.box.setText(extra.words)
            self.box.setAccessibleName(extra.words)
            self.box.setAccessibleDescription(extra.note)
            self.box.setVisible(bool(extra.words))
            with QSignalBlocker(self.box):
                self.box.setChecked(extra.ticked)
            self.note.setText(extra.note)


class AsideFrame(QFrame):
    """A short note in a coloured frame; hidden where there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._glyph = Glyph(theme, "info", "accent", self)
        self._title: QLabel = label("", parent=self)
        self._text = label("", "", wrap=True, parent=self)
        texts = column(gap=0)
        texts.addWidget(self._title)
        texts.addWidget(self._text)
        line = row(gap=1.5, margins=(2, 1, 2, 1))
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        self.setLayout(line)
        self.hide()

    def show_aside(self, aside: Aside | None) -> None:
        """Show it, or hide."""
        self.setVisible(aside is not None)
        if aside is None:
            return
        icon, role = _ICONS[aside.level]
        self._glyph.show_icon(icon, role)
        self._title.setText(aside.title)
        self._title.setProperty("role", role if aside.level is Level.WARN else "name")
        self._text.setText(aside.text)
        self.setProperty("ground", aside.level.value)
        self.setAccessibleName(self.tr("{title}. {text}").format(title=aside.title, text=aside.text))
        for one in (self, self._title):
            one.style().unpolish(one)
            one.style().polish(one)


def _heading(words: str, parent: QWidget) -> QFrame | QLabel:
    return label(words, "name", parent=parent)
