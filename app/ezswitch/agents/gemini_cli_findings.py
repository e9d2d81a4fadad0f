"""What stands in the way of a profile for Gemini CLI, as findings: variables, settings, other .env files, trust.

SIGN_IN, PASSED_OVER and HIDDEN lack what was found: whoever finds it says that.
"""

from __future__ import annotations

from collections.abc import Mapping

from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences

_WINS = say("Gemini CLI takes it instead of what a profile's .env says, also where it is empty.")
WINNERS: Mapping[str, tuple[Severity, Phrase]] = {
    "GEMINI_API_KEY": (Severity.BLOCKS, sentences(_WINS, say("That key then goes to the profile's address."))),
    "GOOGLE_GEMINI_BASE_URL": (
        Severity.BLOCKS,
        sentences(_WINS, say("The profile's key then goes to that address, or to Google's.")),
    ),
    "GEMINI_MODEL": (Severity.BLOCKS, _WINS),
    "GEMINI_CLI_CUSTOM_HEADERS": (
        Severity.WARNS,
        say("Those headers go to every address, and so to the profile's too."),
    ),
    "GOOGLE_API_KEY": (
        Severity.NOTE,
        say("Gemini CLI says that it uses it, and sends the profile's key all the same."),
    ),
}
"""Variable -> how bad it is in the shell, or in a .env that is read first, and why."""

SIGN_IN = Finding(
    "gemini-cli-sign-in",
    Severity.BLOCKS,
    NOTHING,
    say("Gemini CLI then uses that sign-in, or stops: a profile needs the one by key."),
    say("Take it out there, or ask whoever manages this machine."),
)
MARK = Finding(
    "gemini-cli-mark",
    Severity.BLOCKS,
    say("settings.json begins with a byte order mark."),
    say("Gemini CLI cannot read it then, and does not start."),
    say("Save the file as UTF-8 without a mark."),
)
PASSED_OVER = Finding(
    "gemini-cli-other-env",
    Severity.NOTE,
    NOTHING,
    say("Gemini CLI reads the first .env alone that it finds: with a profile that is the one in .gemini."),
    say("Nothing has to be done: on its own sign-in it counts again."),
)
HIDDEN = Finding(
    "gemini-cli-hidden",
    Severity.BLOCKS,
    NOTHING,
    say("Gemini CLI reads the first .env alone that it finds, so a profile does not count in this folder."),
    say("Let settings.json say `advanced.ignoreLocalEnv: true` (a .gemini/.env counts even then), or move the file."),
)
UNTRUSTED = Finding(
    "gemini-cli-untrusted",
    Severity.NOTE,
    say("Gemini CLI does not trust this folder yet."),
    say("It reads no .env there, so no profile counts, and it asks for a key."),
    say("Start gemini in it once and trust it, if you do."),
)
