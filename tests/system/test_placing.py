"""A small file of ours: written whole, only where something is new, and through a link."""

from __future__ import annotations

from pathlib import Path

from ezswitch.system.files import RealFiles
from ezswitch.system.placing import place


def test_it_is_written_once_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "file"
    assert place(RealFiles(), path, b"one")
    assert not place(RealFiles(), path, b"one")
    assert place(RealFiles(), path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in path.parent.iterdir()] == ["file"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"one")
    link.symlink_to(real)
    assert place(RealFiles(), link, b"two")
    assert link.is_symlink()
    assert real.read_bytes() == b"two"
