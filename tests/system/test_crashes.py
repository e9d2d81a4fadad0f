"""Our own mistakes: in any thread, in the interpreter, in a log: a private report, and no key anywhere."""

from __future__ import annotations

import io
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from ezswitch.system.crashes import MOST, Crashes

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
BEGIN = """
import sys, threading
from pathlib import Path
from ezswitch.domain.secret import Secret
from ezswitch.system.crashes import Crashes
key = Secret("no {} key EXAMPLE like any".format("real"))
crashes = Crashes(lambda: Path(sys.argv[1]) / "crashes")
crashes.install()
"""
MISTAKES = {
    "main": f"raise ValueError(f'{KEY} and {{key.reveal()}}')",
    "thread": f"t = threading.Thread(target=lambda: int(f'{KEY} {{key.reveal()}}')); t.start(); t.join()",
    "unraisable": "class A:\n  def __del__(self): raise ValueError(key.reveal())\nA()",
    "chained": f"try:\n  int('{KEY}')\nexcept ValueError as error:\n  raise RuntimeError('x') from error",
}


def child(tmp_path: Path, code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BEGIN + code, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("where", MISTAKES)
def test_a_mistake_is_a_private_report_and_a_line_that_names_it(where: str, tmp_path: Path) -> None:
    done = child(tmp_path / "state", MISTAKES[where])
    assert done.returncode == (1 if where in ("main", "chained") else 0)
    (report,) = (tmp_path / "state" / "crashes").iterdir()
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    assert stat.S_IMODE(report.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(report.parent.parent.stat().st_mode) == 0o700, "the state folder, where keys lie too"
    text = report.read_text()
    assert "ValueError" in text
    assert "Traceback" in text
    for said in (text, done.stdout, done.stderr):
        assert KEY not in said
        assert "EXAMPLE like" not in said
    assert str(report) in done.stderr
    assert done.stderr.count("\n") == 1


def test_log_records_are_masked_whatever_formats_them(tmp_path: Path) -> None:
    code = f"""
import logging, json
class Own(logging.Handler):
    def emit(self, record):
        print(record.getMessage(), record.exc_text, logging.Formatter("%(message)s %(exc_text)s").format(record))
logging.getLogger().addHandler(Own())
logging.getLogger("httpx").warning("sent %s with %s", "{KEY}", key.reveal())
try:
    int("{KEY}")
except ValueError:
    logging.getLogger("x").exception("it failed with {KEY}")
logging.lastResort.handle(logging.getLogger("y").makeRecord("y", 40, "f", 1, "%s", ("{KEY}",), None))
"""
    done = child(tmp_path, code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("sent ") == 2
    assert "ValueError" in done.stdout
    for said in (done.stdout, done.stderr):
        assert KEY not in said
        assert "EXAMPLE like" not in said


def test_the_interpreters_own_crash_is_a_report_at_the_next_start(tmp_path: Path) -> None:
    done = child(tmp_path, "crashes.arm()\nimport faulthandler\nfaulthandler._sigsegv()")
    assert done.returncode < 0
    (left,) = (tmp_path / "crashes").iterdir()
    assert left.name.startswith("native-")
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    done = child(tmp_path, "crashes.arm()\nprint(len(crashes.unseen()))\ncrashes.disarm()")
    assert (done.returncode, done.stdout) == (0, "1\n")
    (report,) = (tmp_path / "crashes").iterdir()
    assert "Segmentation fault" in report.read_text()


def test_ending_well_leaves_nothing(tmp_path: Path) -> None:
    assert child(tmp_path, "crashes.arm()\ncrashes.disarm()").returncode == 0
    assert list((tmp_path / "crashes").iterdir()) == []


def test_an_interrupt_is_no_mistake(tmp_path: Path) -> None:
    done = child(tmp_path, "raise KeyboardInterrupt")
    assert done.stderr == "ezswitch: interrupted\n"
    assert not (tmp_path / "crashes").exists()


def test_who_listens_is_told_and_nothing_is_printed(tmp_path: Path) -> None:
    done = child(tmp_path, "crashes.hear(lambda path: print(path.name))\nraise ValueError")
    assert done.stderr == ""
    assert done.stdout.startswith("crash-")


def test_one_that_was_shown_is_not_shown_again_and_stays(tmp_path: Path) -> None:
    crashes = Crashes(lambda: tmp_path)
    path = crashes.write("kind", "text")
    assert path is not None
    assert crashes.unseen() == (path,)
    shown = crashes.seen(path)
    assert crashes.unseen() == ()
    assert shown.read_text().endswith("text")


def test_a_mistake_that_repeats_does_not_fill_the_disk(tmp_path: Path) -> None:
    crashes = Crashes(lambda: tmp_path)
    assert [crashes.write("kind", "text") for _ in range(MOST + 5)][MOST:] == [None] * 5
    Crashes(lambda: tmp_path).write("kind", "another process")
    assert len(list(tmp_path.iterdir())) == MOST


def test_a_folder_that_cannot_be_written_is_said_with_the_masked_text(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    err = io.StringIO()
    crashes = Crashes(lambda: tmp_path / "file", err)
    assert crashes.write("kind", "text") is None
    try:
        int(KEY)
    except ValueError as error:
        crashes._main(ValueError, error, error.__traceback__)
    assert "no report could be written" in err.getvalue()
    assert KEY not in err.getvalue()
