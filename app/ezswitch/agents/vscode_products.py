"""VS Code and the products made of it: where each keeps settings, extensions and its program, per system."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ezswitch.agents.found import texts_in
from ezswitch.agents.owned import walk
from ezswitch.domain.companion import Editor
from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import Phrase, comma_separated, say
from ezswitch.formats import jsonc

PRODUCTS: Mapping[str, tuple[str, str, str]] = {
    "Code": ("Visual Studio Code", "code", ".vscode"),
    "Code - Insiders": ("Visual Studio Code Insiders", "code-insiders", ".vscode-insiders"),
    "VSCodium": ("VSCodium", "codium", ".vscode-oss"),
    "code-server": ("code-server", "code-server", ""),
}
"""A product's folder in the user's configuration -> its name, its program, and its folder of extensions in the home."""


def user_folder(environment: Environment, product: str) -> Path:
    """Return where a product keeps the user's settings; code-server has its own place on every system."""
    if product == "code-server":
        return (environment.path("XDG_DATA_HOME") or environment.home / ".local" / "share") / product / "User"
    if environment.platform == "win32":
        return (environment.path("APPDATA") or environment.home / "AppData" / "Roaming") / product / "User"
    if environment.platform == "darwin":
        return environment.home / "Library" / "Application Support" / product / "User"
    return environment.config_home / product / "User"


def editors(environment: Environment) -> tuple[Editor, ...]:
    """Return the products that the extension can be installed in, with the places of their programs beside PATH."""
    return tuple(
        Editor(name, program, _extensions(environment, product, folder), _places(environment, name))
        for product, (name, program, folder) in PRODUCTS.items()
    )


def _extensions(environment: Environment, product: str, folder: str) -> Path:
    if not folder:
        return user_folder(environment, product).parent / "extensions"
    return environment.home / folder / "extensions"


def _places(environment: Environment, name: str) -> tuple[Path, ...]:
    """Return where installers put a product's program without putting it on PATH."""
    if environment.platform == "darwin":
        app = f"{name}.app/Contents/Resources/app/bin"
        return (Path("/Applications") / app, environment.home / "Applications" / app)
    if environment.platform == "win32":
        local = environment.path("LOCALAPPDATA") or environment.home / "AppData" / "Local"
        short = name.replace("Visual Studio Code", "Microsoft VS Code")
        return (local / "Programs" / short / "bin",)
    return ()


def named_profiles(product: str, text: str) -> tuple[Finding, ...]:
    """Say which profiles of its own a product has, by its globalStorage/storage.json: nothing is written there."""
    listed = walk(jsonc.get(text, ()), ("userDataProfiles",))
    names = [texts_in(one).get("name", "") for one in listed] if isinstance(listed, list) else []
    shown = comma_separated(names)
    return (_named_profile(product, shown),) if shown else ()


def _named_profile(product: str, names: Phrase) -> Finding:
    return Finding(
        "copilot-chat-named-profiles",
        Severity.NOTE,
        say("{product} has profiles of its own: {names}.", product=product, names=names),
        say("Each has extensions and a list of models of its own, and ezswitch writes the default one's."),
        say(
            "Work in the profile Default, or let them take Extensions and Language Models from it"
            " (gear menu, Profiles)."
        ),
    )
