"""Share: one text, on the clipboard at once, without keys; a choice of profiles; a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton

from desktop.dialogs.conftest import Hands
from desktop.dialogs.offers import SHARED
from desktop.dialogs.replies import fresh
from ezswitch.desktop.dialogs.sharing import ShareSheet
from ezswitch.domain.errors import BadInput

Make = Callable[..., Hands]


def clipboard() -> str:
    return QApplication.clipboard().text()


def test_opening_it_copies_and_says_so(hands: Make) -> None:
    QApplication.clipboard().setText("before")
    she = hands(share_text=SHARED)
    sheet = she.open("share", ("ezrouter",))
    assert sheet.windowTitle() == "Share ezrouter"
    assert she.answers.calls("share_text") == [(("ezrouter",),)]
    assert sheet.text.toPlainText() == SHARED.rstrip("\n") + "\n"
    assert clipboard() == SHARED
    assert sheet.state.text() == "Copied. Paste it into a message to your colleague."
    assert "Never a key." in she.texts()
    assert QApplication.focusWidget() is sheet.close_button


def test_copy_again_copies_again(hands: Make) -> None:
    she = hands(share_text=SHARED)
    she.open("share", ("ezrouter",))
    QApplication.clipboard().setText("something else")
    she.click(she.button("Copy again"))
    assert clipboard() == SHARED


def test_the_whole_setup_names_every_profile(hands: Make) -> None:
    she = hands(share_text=SHARED)
    sheet = she.open("share")
    assert sheet.windowTitle() == "Share your profiles"
    assert she.answers.calls("share_text") == [((),)]


def test_a_selection_is_another_text_which_is_copied_only_when_told_to(hands: Make) -> None:
    she = hands(share_text=["first", "second"])
    sheet = she.open("share", ("ezrouter",))
    assert not sheet.boxes["deepseek"].isVisible()
    she.click(she.button("Choose profiles"))
    sheet.boxes["deepseek"].setFocus(Qt.FocusReason.TabFocusReason)
    she.key(Qt.Key.Key_Space)
    assert she.answers.calls("share_text")[1] == (("ezrouter", "deepseek"),)
    assert sheet.text.toPlainText() == "second"
    assert clipboard() == "first"
    assert sheet.state.text() == "The text is another one now: copy it again."
    she.click(she.button("Copy"))
    assert clipboard() == "second"


def test_no_profile_is_no_text(hands: Make) -> None:
    she = hands(share_text=SHARED)
    sheet = she.open("share", ("ezrouter",))
    sheet.boxes["ezrouter"].setChecked(False)
    assert sheet.text.toPlainText() == ""
    assert sheet.state.text() == "Tick at least one profile."
    assert not sheet.copy.isEnabled()
    assert not sheet.save.isEnabled()


def test_answers_to_an_older_choice_are_dropped(hands: Make) -> None:
    she = hands(share_text=["older", "newer"])
    she.work.held = True
    sheet = she.open("share", ("ezrouter",))
    sheet.boxes["deepseek"].setChecked(True)
    she.work.held = False
    she.work.release()
    assert she.answers.calls("share_text") == [(("ezrouter", "deepseek"),)], "the older one was not even begun"
    assert sheet.copied


def test_what_cannot_be_shared_is_said(hands: Make) -> None:
    QApplication.clipboard().setText("before")
    she = hands(share_text=BadInput("cannot share", "The profile has no address."))
    sheet = she.open("share", ("ezrouter",))
    assert "The profile has no address." in she.texts()
    assert clipboard() == "before"
    assert not sheet.copy.isEnabled()


def test_it_is_saved_as_a_file(hands: Make, tmp_path: Path) -> None:
    she = hands(share_text=SHARED, export='version = 1\n[profiles.ezrouter]\nname = "ezröuter"\n')
    sheet = she.open("share", ("ezrouter",))
    she.click(sheet.save)
    (chooser,) = sheet.findChildren(QFileDialog)
    path = tmp_path / "acme.toml"
    chooser.fileSelected.emit(str(path))
    chooser.close()
    assert path.read_text("utf-8") == 'version = 1\n[profiles.ezrouter]\nname = "ezröuter"\n'
    assert she.answers.calls("export") == [(("ezrouter",),)]
    assert sheet.state.text() == f"Saved as {path}."


def test_a_file_that_cannot_be_written_is_said_with_its_reason(hands: Make, tmp_path: Path) -> None:
    she = hands(share_text=SHARED, export="x")
    sheet = she.open("share", ("ezrouter",))
    she.click(sheet.save)
    (chooser,) = sheet.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "nowhere" / "acme.toml"))
    chooser.close()
    assert "Not saved" in she.texts()
    assert "Choose another place." in she.texts()


def test_closed_meanwhile_the_window_says_where_it_was_saved(hands: Make, tmp_path: Path) -> None:
    she = hands(share_text=SHARED, export="x")
    sheet = she.open("share", ("ezrouter",))
    she.work.held = True
    she.click(sheet.save)
    (chooser,) = sheet.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "acme.toml"))
    chooser.close()
    sheet.reject()
    she.work.held = False
    she.work.release()
    assert she.toast == f"Saved as {tmp_path / 'acme.toml'}."


def menu_entry(words: str) -> None:
    """Trigger an entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()


def test_a_card_shares_its_profile(hands: Make) -> None:
    she = hands(share_text=SHARED)
    she.window.view.more_asked.emit("deepseek", she.window.mapToGlobal(she.window.rect().center()))
    menu_entry("Share…")
    assert she.answers.calls("share_text") == [(("deepseek",),)]
    assert isinstance(she.sheet(), ShareSheet)


def test_the_windows_menu_shares_everything_and_imports(hands: Make) -> None:
    she = hands(share_text=SHARED)
    she.click(she.window.rail.menu_button)
    menu_entry("Share everything…")
    assert she.answers.calls("share_text") == [((),)]
    she.sheet().accept()
    she.click(she.window.rail.menu_button)
    menu_entry("Import…")
    assert she.sheet().windowTitle() == "Import profiles"


def test_without_profiles_there_is_nothing_to_share(hands: Make) -> None:
    she = hands(fresh())
    assert she.dialogs.share(()) is None
    she.click(she.window.rail.menu_button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (share,) = [one for one in menu.actions() if one.text() == "Share everything…"]
    assert not share.isEnabled()
    menu.close()


def test_tab_goes_through_it_in_order(hands: Make) -> None:
    she = hands(share_text=SHARED)
    sheet = she.open("share", ("ezrouter",))
    sheet.text.setFocus(Qt.FocusReason.TabFocusReason)
    names = []
    for _ in range(5):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
        she.key(Qt.Key.Key_Tab)
    assert names == ["The text to share", "Choose profiles", "Save as file…", "Copy again", "Done"]
    assert all(one.accessibleName() for one in sheet.findChildren(QPushButton))
