"""The way back that needs no ezswitch: it removes nothing of ours while anything is left to be put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.domain.ports import Places
from ezswitch.restoring import NOT_YET, main


def test_an_interrupted_switch_that_cannot_be_finished_keeps_what_stood_before(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before a first switch is done its original is kept in the intent alone."""
    places = Places(*(tmp_path / name for name in ("config", "state", "data", "cache")))
    intent, lent = places.state / "journal" / "intent", places.key_file("one")
    for file in (intent, lent):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("damaged")
    assert main(["remove-all"], intent.parent, places) == 1
    said = capsys.readouterr().out
    assert "could not be finished" in said
    assert said.endswith(f"{NOT_YET}\n")
    assert (intent.read_text(), lent.read_text()) == ("damaged", "damaged")
