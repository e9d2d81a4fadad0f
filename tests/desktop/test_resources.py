"""resources/ is found from wherever the package was imported."""

from __future__ import annotations

from ezswitch.desktop import resources


def test_icons_and_styles_are_there() -> None:
    assert (resources.folder() / "icons" / "add.svg").is_file()
    assert (resources.folder() / "styles" / "ezswitch.qss").is_file()
