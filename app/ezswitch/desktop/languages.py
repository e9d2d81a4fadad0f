"""The languages of the window: which there are, which one is wanted, and putting it in force, also again.

A language is translations/ezswitch_LOCALE.qm; English is what the texts are written in. Imported before the first
paint, so it takes QtCore alone; to put a language in force takes half a millisecond.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from ezswitch.desktop import resources

ENGLISH = "en"
_ENGLISH_ANYWHERE = "en_001"
_OURS, _QTS = "ezswitch_", "qtbase_"


def our_folder() -> Path:
    """Return where our own translations are."""
    return resources.folder() / "translations"


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """Return the locales that there are words for, such as "de" and "zh_CN", English with them."""
    found = (folder or our_folder()).glob(f"{_OURS}*.qm")
    return tuple(sorted({ENGLISH, *(file.stem.removeprefix(_OURS) for file in found)}))


def own_name(name: str) -> str:
    """Return what a language is called by those who speak it."""
    return "English" if name == ENGLISH else QLocale(name).nativeLanguageName() or name


def served(wanted: Sequence[str], there: Sequence[str]) -> str:
    """Return the first of `there` that somebody with these languages reads, best first; "" where none does.

    A language without a script ("zh") is one that systems add after those with theirs ("zh-TW"): it counts in the
    script that was named first, so that traditional Chinese is not served by simplified.
    """
    scripts: dict[object, object] = {}
    for tag in wanted:
        asked = QLocale(tag)
        named = tag.replace("_", "-").count("-") > 0
        script = asked.script() if named else scripts.get(asked.language(), asked.script())
        scripts.setdefault(asked.language(), script)
        for name in there:
            known = QLocale(name)
            if known.language() == asked.language() and known.script() == script:
                return name
    return ""


def formats(name: str, system: QLocale) -> QLocale:
    """Return how numbers and dates are written in a language: as the system does, as far as it speaks that one.

    Otherwise in the way of the language in the system's country, where there is one, and its own elsewhere. English
    dates begin with the month in few countries, so for one that has no English of its own they begin with the day.
    """
    own = QLocale(name)
    if (own.language(), own.script()) == (system.language(), system.script()):
        return system
    there = QLocale(own.language(), own.script(), system.territory())
    if name == ENGLISH and system.territory() not in (there.territory(), QLocale.Country.AnyCountry):
        return QLocale(_ENGLISH_ANYWHERE)
    return there


class Speech(QObject):
    """The language in force in one application: our words, Qt's own (standard buttons), numbers and dates."""

    def __init__(
        self, app: QCoreApplication, folder: Path | None = None, system: Callable[[], QLocale] = QLocale.system
    ) -> None:
        """Speak English until `speak`; `folder` holds the translations, `system` returns the user's own locale."""
        super().__init__(app)
        self._app, self._folder, self._system = app, folder or our_folder(), system
        self._before = QLocale()
        self._translators: tuple[QTranslator, ...] = ()
        self._numbers = self._before
        self.language, self.chosen = ENGLISH, ""

    @property
    def there(self) -> tuple[str, ...]:
        """Return the locales to choose from."""
        return languages(self._folder)

    def speak(self, chosen: str) -> bool:
        """Put into force what the settings say; True where something that is shown is said otherwise now.

        "" is the system's language, as is one that there is not. Where that is none of ours, English keeps the
        system's numbers and dates.
        """
        self.chosen, found = chosen, self._served(chosen)
        name, numbers = found or ENGLISH, formats(found, self._system()) if found else self._before
        if (name, numbers) == (self.language, self._numbers):
            return False
        self._take_down()
        if name != ENGLISH:
            qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            files = (f"{qts}/{_QTS}{name}.qm", str(self._folder / f"{_OURS}{name}.qm"))
            self._translators = tuple(self._put_up(file) for file in files)
        QLocale.setDefault(numbers)
        self.language, self._numbers = name, numbers
        return True

    def stop(self) -> None:
        """Speak English again, with numbers and dates as they were found."""
        self._take_down()
        QLocale.setDefault(self._before)
        self.language, self._numbers = ENGLISH, self._before

    def _served(self, chosen: str) -> str:
        there = self.there
        return served((chosen,) if chosen else (), there) or served(self._system().uiLanguages(), there)

    def _put_up(self, file: str) -> QTranslator:
        """Install a file of translations; one that cannot be read leaves its words in English."""
        translator = QTranslator(self)
        if translator.load(file):
            self._app.installTranslator(translator)
        return translator

    def _take_down(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = ()
