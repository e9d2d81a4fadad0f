"""The pictures: taken of the real program, the same each time, of this machine nothing, and small enough to keep."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

import screenshots
import xvfb
from children import environment
from comparing import TOLERATED, apart
from scene import WINDOW_SIZES
from scenes import SCENES

ROOT = Path(__file__).resolve().parents[2]
CONTRAST = ("contrast", "contrast-dark")
KEPT = ROOT / "resources" / "screenshots"


def kept_names() -> set[str]:
    return {f"{scene.name}-{look}.png" for scene in SCENES for look in scene.kept}


def test_every_scene_has_a_name_of_its_own() -> None:
    names = [scene.name for scene in SCENES]
    assert len(set(names)) == len(names) > 20


def test_the_pictures_of_the_project_are_those_that_the_script_keeps() -> None:
    assert {path.name for path in KEPT.glob("*.png")} == kept_names()
    assert all(path.stat().st_size <= screenshots.LARGEST for path in KEPT.glob("*.png"))
    assert "window-light.png" in (ROOT / "README.md").read_text("utf-8")


def test_the_script_pictures_the_real_program_in_every_size_twice_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", environment()["PYTHONPATH"])
    for run in ("one", "two"):
        command = [sys.executable, str(ROOT / "packaging" / "screenshots.py"), "--scale", "1"]
        places = ["--out", str(tmp_path / run), "--kept", str(tmp_path / run / "kept")]
        done = subprocess.run(
            [*command, *places, "window"], env=os.environ, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
    one, two = ({path.name: path for path in (tmp_path / run / "100").glob("window*.png")} for run in ("one", "two"))
    assert len(one) == 2 * len(WINDOW_SIZES) + len(CONTRAST)
    assert {QImage(str(path)).size().toTuple() for path in one.values()} == set(WINDOW_SIZES)
    assert all(path.read_bytes() == two[name].read_bytes() for name, path in one.items())
    kept = {path.name for path in (tmp_path / "one" / "kept").glob("*.png")}
    assert kept == {"window-light.png", "window-dark.png", "window-contrast.png"}


def test_any_scene_can_be_taken_in_another_language_and_none_of_that_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", environment()["PYTHONPATH"])
    command = [
        sys.executable,
        str(ROOT / "packaging" / "screenshots.py"),
        "--scale=1",
        "--looks=light",
        "--language=ja",
    ]
    places = ["--out", str(tmp_path), "--kept", str(tmp_path / "kept")]
    done = subprocess.run(
        [*command, *places, "welcome"], env=os.environ, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    taken = {path.name for path in (tmp_path / "100-ja").iterdir()}
    assert taken == {"welcome-light.png", "contact-sheet-light.png"}
    assert not (tmp_path / "kept").exists()


COMPARED = {
    "window": ("light", "dark", "contrast"),
    "finder": ("dark",),
    "add": ("light",),
    "import-cc-switch": ("light",),
    "window-zh_CN": ("light",),
    "welcome-zh_CN": ("light",),
}
"""Pictures that together show every kind of part: rail, head, cards, forms, a sheet of rows, a popup; and Chinese."""


def test_the_program_still_looks_as_it_was_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", environment()["PYTHONPATH"])
    script = str(ROOT / "packaging" / "pictures.py")
    with xvfb.display(screenshots.SCREEN) as display:
        variables = screenshots.variables(display, "1")
        command = [sys.executable, script, str(tmp_path), "--kept-only", *COMPARED]
        done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    names = [f"{scene}-{look}.png" for scene, looks in COMPARED.items() for look in looks]
    far = {name: apart(QImage(str(tmp_path / name)), QImage(str(KEPT / name))) for name in names}
    others = {name: f"{share:.1%} of its blocks" for name, share in far.items() if share > TOLERATED}
    words = "look at it, and if it is better: python3 packaging/bootstrap.py screenshots"
    assert not others, f"not as it was accepted: {others}; {words}"


def test_a_card_that_moved_and_another_colour_are_seen_and_another_drawing_of_letters_is_not() -> None:
    accepted = QImage(str(KEPT / "window-light.png"))
    assert apart(accepted, accepted) == 0
    moved = accepted.copy(0, 24, accepted.width(), accepted.height())
    assert apart(accepted, moved) > TOLERATED
    assert apart(accepted, QImage(str(KEPT / "window-dark.png"))) > 0.9
    small = accepted.scaledToWidth(accepted.width() * 9 // 10, Qt.TransformationMode.SmoothTransformation)
    blurred = small.scaled(accepted.size(), mode=Qt.TransformationMode.SmoothTransformation)
    assert apart(accepted, blurred) < TOLERATED / 2


def test_the_accepted_pictures_are_small_together() -> None:
    assert sum(path.stat().st_size for path in KEPT.glob("*.png")) < 2_250_000


def test_a_picture_that_is_too_large_is_not_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken, kept = tmp_path / "taken", tmp_path / "kept"
    taken.mkdir()
    (taken / "window-light.png").write_bytes(b"x" * (screenshots.LARGEST + 1))
    assert screenshots.keep(taken, kept) == 1
    assert "window-light.png" in capsys.readouterr().err
    assert not kept.exists()
