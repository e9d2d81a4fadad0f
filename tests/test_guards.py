"""The guards fail what they should: each is tried on a small test of its own, in a pytest of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
WINDOW = "from PySide6.QtWidgets import QDialog, QWidget"

FAULTY = {
    "network": "import socket\ndef test():\n    socket.create_connection(('192.0.2.1', 80), 1)",
    "network, swallowed": (
        "import socket\ndef test():\n    try:\n        socket.socket().connect(('192.0.2.1', 80))\n"
        "    except BaseException: pass"
    ),
    "name look-up": "import socket\ndef test():\n    socket.getaddrinfo('example.org', 443)",
    "log": "import logging\ndef test():\n    logging.getLogger('x').warning('stray')",
    "thread": "import threading\ndef test():\n    threading.Thread(target=threading.Event().wait, daemon=True).start()",
    "window": f"{WINDOW}\nkept = []\ndef test(qapp):\n    kept.append(QWidget())\n    kept[0].show()",
    "dialog": f"{WINDOW}\nkept = []\ndef test(qapp):\n    kept.append(QDialog())",
    "qt warning": "from PySide6.QtCore import qWarning\ndef test(qapp):\n    qWarning(b'stray')",
    "python warning": "import warnings\ndef test():\n    warnings.warn('stray')",
    "skip": "import pytest\ndef test():\n    pytest.skip('not here')",
    "skipped module": "import pytest\npytest.skip('not here', allow_module_level=True)\ndef test(): pass",
    "xfail": "import pytest\n@pytest.mark.xfail\ndef test():\n    assert False",
}

CLEAN = {
    "loopback": (
        "import socket\ndef test():\n    with socket.create_server(('127.0.0.1', 0)) as server, "
        "socket.create_connection(('127.0.0.1', server.getsockname()[1])): pass"
    ),
    "log, expected": "import logging, pytest\n@pytest.mark.logs\ndef test():\n    logging.warning('meant')",
    "window, handed over": f"{WINDOW}\ndef test(qtbot):\n    one = QWidget()\n    qtbot.addWidget(one)\n    one.show()",
    "real windows": (
        "import os, sys\ndef test(qapp):\n"
        "    assert sys.platform != 'linux' or (qapp.platformName() == 'xcb' and 'DISPLAY' not in os.environ)"
    ),
    "home": (
        "import os\nfrom pathlib import Path\ndef test(home):\n"
        "    assert Path.home() == home != Path(os.environ['REAL'])"
    ),
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run all of them once, under this project's conftest and guards; return each one's outcomes, as words."""
    folder = tmp_path_factory.mktemp("guarded")
    (folder / "conftest.py").write_text((TESTS / "conftest.py").read_text())
    cases = {**FAULTY, **CLEAN}
    for number, source in enumerate(cases.values()):
        (folder / f"test_{number:02}.py").write_text(source)
    root = TESTS.parent
    path = os.pathsep.join(str(root / part) for part in ("app", "tests", "packaging"))
    options = ["-c", str(root / "pyproject.toml"), "--rootdir", str(folder), "-p", "no:cacheprovider", "--no-skips"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", "--continue-on-collection-errors", *options, str(folder)],
        env={**os.environ, "PYTHONPATH": path, "REAL": os.environ["HOME"]},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    words = "PASSED|FAILED|ERROR|SKIPPED|XFAIL"
    found = re.findall(rf"^({words}) .*test_(\d\d)\.py", done.stdout, re.MULTILINE)
    return {
        name: " ".join(sorted(word for word, at in found if int(at) == number)) or done.stdout + done.stderr
        for number, name in enumerate(cases)
    }


@pytest.mark.parametrize("name", FAULTY)
def test_a_fault_fails(name: str, outcomes: dict[str, str]) -> None:
    assert {"FAILED", "ERROR"} & set(outcomes[name].split()), outcomes[name]


@pytest.mark.parametrize("name", CLEAN)
def test_what_is_allowed_passes(name: str, outcomes: dict[str, str]) -> None:
    assert outcomes[name] == "PASSED"
