"""Add or edit a profile: preset, addresses, key, models; checked while it is typed, used at once if wanted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent

from ezswitch.desktop.dialogs.beginning import Begin, about, done, title
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.key_field import NEW
from ezswitch.desktop.dialogs.preset_tiles import PresetTiles
from ezswitch.desktop.dialogs.profile_form import ProfileForm
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.starting import free_name, free_title, models_known, stored_key_for
from ezswitch.desktop.dialogs.storing import Order, Stored, store
from ezswitch.desktop.dialogs.wording import short_list
from ezswitch.desktop.language import translated
from ezswitch.desktop.widgets import without_mnemonic
from ezswitch.domain.errors import About, BadInput, EzswitchError
from ezswitch.domain.model_notes import ModelRow
from ezswitch.domain.names import name_from
from ezswitch.domain.phrase import say
from ezswitch.domain.profile import Preset, Profile
from ezswitch.profiles.presets import from_preset
from ezswitch.usecases.values import AgentRow, KeyRow


class ProfileEditor(Sheet):
    """One dialog for both: `Begin.row` edits, everything else adds."""

    def __init__(self, desk: Desk, begin: Begin) -> None:
        """Fill the fields; the names of the keys in the keychain come a moment later."""
        adding = begin.row is None
        super().__init__(desk, title(begin), about(begin, desk))
        self._row, self._preset = begin.row, ""
        self._users = desk.key_users()
        self._stored = not adding
        self.form = ProfileForm(self)
        self.tiles = PresetTiles(desk.theme, desk.look.presets, self.inside)
        self.tiles.setVisible(adding and begin.draft is None)
        self.body.addWidget(self.tiles)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.setTabOrder(self.tiles, self.form)
        cancel = self.cancel_button()
        self.stretch()
        self.only = self.button("", run=lambda: self.save(use=False))
        self.primary = self.button("", "primary", run=lambda: self.save(use=bool(self.targets())))
        self.buttons.insertWidget(0, cancel)
        self.tiles.chosen.connect(self._fill_preset)
        self.form.changed.connect(self._label_buttons)
        self.form.key.get_key.connect(lambda: desk.open_url(self._key_page()))
        self.problem.agreed.connect(self.form.check_if)
        self._begin(begin)
        self.desk.work.read(desk.commands.keys, self._keys_came)

    def targets(self) -> tuple[AgentRow, ...]:
        """Return the agents that the first button would put on this profile: its users, or the chosen one."""
        profile = self.form.typed()
        chosen = self._row.used_by if self._row else self.desk.controller.agents_for("")
        rows = (row for row in self.desk.agents if row.agent.id in chosen)
        return tuple(row for row in rows if profile.surface_for(row.agent.id, row.agent.surfaces) is not None)

    def save(self, *, use: bool) -> None:
        """Store what is typed, and put the agents on it if wanted; what is wrong is said at its field."""
        accept = self.problem.accepted
        self.problem.clear()
        try:
            order = self._order(accept, use=use)
        except EzswitchError as error:
            self._refused(error)
            return
        commands = self.desk.commands
        self.write(lambda: store(commands, order), self._came)

    def _order(self, accept: frozenset[str], *, use: bool) -> Order:
        form, key = self.form, self.form.key
        if not form.name.text().strip():
            raise BadInput(say("no name"), say("Give it a name."), about=About.NAME)
        typed = replace(form.typed(), base_url=form.addresses.checked(accept))
        typed = typed if self._row else replace(typed, id=free_name(name_from(typed.name), self._taken()))
        secret = key.take() if key.choice == NEW else None
        command = key.arguments() if key.choice and key.choice != NEW else ()
        rotates = self._rotates() and bool(key.choice)
        name = key.stored or (typed.key if rotates else free_name(typed.id, self._users))
        agents = tuple(row.agent.id for row in self.targets()) if use else ()
        return Order(replace(typed, key=name), self._stored, secret, command, rotates, agents, accept)

    def _came(self, result: Stored | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self._refused(result)
        elif result.problem is not None:
            self._go_on_with(result.profile)
            self.fail(result.problem)
        else:
            self.tell(result)
            self.desk.controller.check_some((result.profile.id,))
            self.accept()

    def tell(self, result: object) -> None:
        """Say in the window what was stored and switched."""
        if not isinstance(result, Stored):
            self.desk.tell(result)
        elif result.problem is not None:
            self.desk.tell(result.problem)
        else:
            words = "" if result.outcome.switches else done(result.profile, added=self._row is None)
            self.desk.tell(result.outcome, words)

    def _go_on_with(self, profile: Profile) -> None:
        """Go on with a profile that is stored, though its agents could not be switched: the next try edits it."""
        row = self._row or self.desk.profile_row(profile.id)
        self._stored = True
        self.tiles.hide()
        self._users = {**self._users, profile.key: (profile.name,)}
        self.form.fill(profile, models_known(row))
        self.form.key.offer(self._users, profile.key)
        self._label_buttons()
        self.desk.controller.refresh()

    def _refused(self, error: EzswitchError) -> None:
        """Say it at the field it is about, or above the buttons, and go there."""
        form, words = self.form, translated(error.message)
        match error.about:
            case About.NAME:
                form.name_field.say(words, "bad")
                form.name.setFocus(Qt.FocusReason.OtherFocusReason)
            case About.ADDRESS:
                form.addresses.focus()
            case About.KEY:
                form.key.field.say(words, "bad")
                form.key.focus()
            case About.TAGS | About.NOTES:
                form.labels.say(error.about, words)
            case _:
                self.fail(error)

    def _begin(self, begin: Begin) -> None:
        if self._row is not None:
            self._fill(self._row.profile, models_known(self._row), self._row.profile.key)
            self.desk.work.read(partial(self.desk.commands.models, self._row.profile.id), self._models_came)
            if self._row.check is not None:
                self.form.verdict.show_check(self._row.check)
        elif begin.draft is not None:
            self._fill(begin.draft, (), NEW)
        else:
            self._fill_preset(self.tiles.choose(begin.preset))

    def _models_came(self, result: tuple[ModelRow, ...] | EzswitchError) -> None:
        if not self.closed and not isinstance(result, EzswitchError):
            self.form.models.know(result)

    @Slot(object)
    def _fill_preset(self, preset: Preset) -> None:
        self._preset = preset.id
        profile = from_preset(preset, free_name(preset.id, self._taken()))
        name = free_title(profile.name, self.desk.profile_names.values()) if preset.base_url else ""
        self._fill(replace(profile, name=name), (), stored_key_for(profile, self.desk.look.profiles) or NEW)

    def _fill(self, profile: Profile, models: tuple[str, ...], key: str) -> None:
        self.form.fill(profile, models)
        self.form.key.offer(self._users, key)
        self.form.key.offer_page(self._key_page())
        self._focus_first()
        self._label_buttons()

    @Slot()
    def _focus_first(self) -> None:
        if not self.form.name.text():
            self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._row is None:
            self.form.key.focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where there is something to give."""
        super().showEvent(event)
        self._focus_first()

    @Slot()
    def _label_buttons(self) -> None:
        names = short_list([row.agent.name for row in self.targets()])
        adding = self._row is None and not self._stored
        with_use = self.tr("Add and &use in {agents}") if adding else self.tr("Save and &use in {agents}")
        only = self.tr("&Add") if adding else self.tr("&Save")
        self.primary.setText(with_use.format(agents=names) if names else only)
        self.only.setText(self.tr("&Add only") if adding else self.tr("&Save only"))
        self.only.setVisible(bool(names))
        for one in (self.primary, self.only):
            one.setAccessibleName(without_mnemonic(one.text()))

    def _keys_came(self, result: tuple[KeyRow, ...] | EzswitchError) -> None:
        if self.closed or isinstance(result, EzswitchError):
            return
        extra: dict[str, tuple[str, ...]] = {key.name: () for key in result if key.name not in self._users}
        if extra:
            self._users = {**self._users, **extra}
            chosen = self.form.key.stored or self.form.key.choice
            self.form.key.offer(self._users, chosen)

    def _rotates(self) -> bool:
        """Tell whether a new key replaces the profile's own, because nobody else uses that one."""
        return self._row is not None and len(self._users.get(self._row.profile.key, ())) == 1

    def _taken(self) -> frozenset[str]:
        return frozenset(self.desk.profile_names)

    def _key_page(self) -> str:
        wanted = self._row.profile.preset if self._row else self._preset
        return next((one.key_url for one in self.desk.look.presets if one.id == wanted), "")
