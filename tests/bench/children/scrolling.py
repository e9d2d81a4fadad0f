"""The window over so many profiles: scrolled frame by frame, then told of checks; prints its times as JSON.

Times are the window thread's own, in ms: what other programs take of the processor is not ours to be measured.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

TESTS = Path(__file__).resolve().parents[2]
sys.path[1:1] = [str(TESTS), str(TESTS.parent / "app")]

from PySide6.QtCore import QCoreApplication, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop.sample import Answers, checked, many  # noqa: E402
from ezswitch.desktop.interior import Interior  # noqa: E402
from ezswitch.desktop.shell import Shell  # noqa: E402
from ezswitch.desktop.window.card_view import CardView  # noqa: E402
from ezswitch.domain.verdict import Verdict  # noqa: E402
from fakes import InlineWork  # noqa: E402

FRAMES = 400
STEP = 24
"""Pixels a frame: 1,440 a second at 60 Hz, a wheel that is turned fast."""
CHECKS = 20
SETTLE_MS = 500


def milliseconds(work: Callable[[], object]) -> float:
    """Run it once and return what it took of this thread."""
    begin = time.thread_time_ns()
    work()
    return (time.thread_time_ns() - begin) / 1e6


def scrolled(view: CardView) -> list[float]:
    """Scroll down and up again; return what each frame took with all of its cards painted anew, shortest first."""
    bar = view.verticalScrollBar()

    def frame(step: int) -> None:
        bar.setValue(bar.value() + step)
        view.viewport().repaint()

    return sorted(milliseconds(lambda n=n: frame(STEP if n < FRAMES // 2 else -STEP)) for n in range(FRAMES))


def one_check(inside: Interior, number: int) -> float:
    """Return what it takes to hear a check come home, and to show what it changed."""
    controller = inside.controller
    check = checked(f"p{number}", Verdict.OK if number % 2 else Verdict.TIMEOUT, 100.0 + number)

    def come() -> None:
        controller._checked(check)
        controller._soon.stop()
        controller.show_page()
        QCoreApplication.sendPostedEvents(None, 0)

    return milliseconds(come)


def measure(inside: Interior, number: int) -> dict[str, float]:
    scrolled(inside.window.view)
    frames = scrolled(inside.window.view)
    return {
        "cards": inside.window.cards.rowCount(),
        "median": statistics.median(frames),
        "p99": frames[len(frames) * 99 // 100],
        "worst": frames[-1],
        "dropped": sum(one > 1000 / 60 for one in frames),
        "check": statistics.median(one_check(inside, n % number) for n in range(CHECKS)),
    }


def main(number: int) -> int:
    app = QApplication(sys.argv)
    shell = Shell("ezswitch")
    inside = Interior(app, shell, InlineWork(), Answers(many(number)).commands, dialogs=lambda window: window)
    shell.show()

    def tell() -> None:
        print(json.dumps(measure(inside, number)), flush=True)
        shell.close()
        app.exit(0)

    QTimer.singleShot(SETTLE_MS, tell)
    return int(app.exec())


sys.exit(main(int(sys.argv[1])))
