"""A pytest plugin of guards: no network, no stray log line, no leaked thread or window, and in CI no skip."""

from __future__ import annotations

import gc
import ipaddress
import logging
import os
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

REACHED_OUT: list[str] = []
"""Every attempt to leave this machine, also one whose error the code under test swallowed."""


class ReachedOut(BaseException):
    """A test tried to leave this machine. A BaseException, so that no `except OSError` hides it."""


def is_local(host: object) -> bool:
    """Tell whether an address or name stays on this machine; `.invalid` never resolves, by RFC 6761."""
    if host is None or host in ("", "localhost") or str(host).endswith((".localhost", ".invalid")):
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def watch_sockets(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse a connection or a name look-up that would leave this machine (an audit hook: nothing is replaced)."""
    host: object = None
    if event == "socket.getaddrinfo":
        host = arguments[0].decode("ascii", "replace") if isinstance(arguments[0], bytes) else arguments[0]
        host = host if host is None or is_local(host) or not _is_address(str(host)) else None
    elif event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    if not is_local(host):
        REACHED_OUT.append(f"{event} {host}")
        raise ReachedOut(f"A test tried to reach {host}: tests use the loopback only (demo/gateway.py).")


def _is_address(host: str) -> bool:
    """Tell whether it is a bare address: looking that up asks nobody."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class StrayRecords(logging.Handler):
    """Collects what is logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--no-skips", action="store_true", help="a skipped or expectedly failing test is a failure")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs: the test expects log records at WARNING or above")
    if os.environ.get("EZSWITCH_NO_SKIPS"):
        config.option.no_skips = True
    sys.addaudithook(watch_sockets)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report: Any = yield
    return _without_skips(report, no_skips=item.config.option.no_skips)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[None]:
    report: Any = yield
    return _without_skips(report, no_skips=collector.config.option.no_skips)


def _without_skips(report: Any, *, no_skips: bool) -> Any:
    """Turn a skip or an expected failure into a failure that says why it was one."""
    if no_skips and report.outcome == "skipped":
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else getattr(report, "wasxfail", "")
        report.outcome = "failed"
        report.longrepr = f"No test may be skipped here: {reason}"
        if hasattr(report, "wasxfail"):
            del report.wasxfail
    return report


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    REACHED_OUT.clear()
    yield
    assert not REACHED_OUT, f"The test tried to leave this machine: {REACHED_OUT}"


@pytest.fixture(autouse=True)
def _no_stray_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    handler = StrayRecords()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if request.node.get_closest_marker("logs") is None:
        assert not handler.lines, f"Unexpected log records (expected ones: @pytest.mark.logs): {handler.lines}"


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    late = [thread for thread in threading.enumerate() if thread not in before]
    for thread in late:
        if not isinstance(thread, threading._DummyThread):
            thread.join(timeout=3)
    leaked = [thread.name for thread in late if thread.is_alive() and not isinstance(thread, threading._DummyThread)]
    assert not leaked, f"Threads outlived the test: {leaked}. Close what started them."


@pytest.fixture(autouse=True)
def _no_leaked_windows() -> Iterator[None]:
    before = {id(widget) for widget in _windows()}
    yield
    late = [widget for widget in _windows() if id(widget) not in before]
    if not late:
        return
    del late
    gc.collect()
    leaked = [widget for widget in _windows() if id(widget) not in before and _counts(widget)]
    names = [f"{type(widget).__name__} {widget.objectName()!r} {widget.windowTitle()!r}" for widget in leaked]
    for widget in leaked:
        widget.hide()
        widget.deleteLater()
    _windows()
    assert not names, f"Windows outlived the test: {names}. Give them to qtbot.addWidget, or close them."


def _counts(widget: Any) -> bool:
    """Tell whether a top-level widget that is left is a fault: one that shows, or a whole dialog or main window."""
    from PySide6.QtWidgets import QDialog, QMainWindow

    return widget.isVisible() or (isinstance(widget, QDialog | QMainWindow) and widget.parent() is None)


def _windows() -> list[Any]:
    """Return the top-level widgets once everything that asked to be deleted is; [] while Qt is not in use."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return QApplication.topLevelWidgets()
