"""The pictures: taken of the real program, the same each time, of this machine nothing, and small enough to keep."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import screenshots
from children import environment
from scene import WINDOW_SIZES
from scenes import SCENES

ROOT = Path(__file__).resolve().parents[2]
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
    assert len(one) == 2 * len(WINDOW_SIZES)
    assert {QImage(str(path)).size().toTuple() for path in one.values()} == set(WINDOW_SIZES)
    assert all(path.read_bytes() == two[name].read_bytes() for name, path in one.items())
    assert {path.name for path in (tmp_path / "one" / "kept").glob("*.png")} == {"window-light.png", "window-dark.png"}


def test_a_picture_that_is_too_large_is_not_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken, kept = tmp_path / "taken", tmp_path / "kept"
    taken.mkdir()
    (taken / "window-light.png").write_bytes(b"x" * (screenshots.LARGEST + 1))
    assert screenshots.keep(taken, kept) == 1
    assert "window-light.png" in capsys.readouterr().err
    assert not kept.exists()
