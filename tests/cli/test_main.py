"""Exit statuses, one line per error, interruption, and what is not loaded."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import NoReturn

import pytest

from cli_door import Door
from ezswitch import __version__
from ezswitch.cli.main import run
from ezswitch.domain.errors import StoreError

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"


def test_an_error_is_one_line_with_what_why_and_what_to_do(door: Door) -> None:
    said = door("check", "nobody")
    assert (said.status, said.out) == (1, "")
    assert said.err == (
        "ezswitch: no such profile: There is no profile 'nobody'. Add one: ezswitch add ID --preset NAME.\n"
    )


def test_wrong_usage_is_2_and_touches_nothing(door: Door) -> None:
    said = door("use")
    assert said.status == 2
    assert said.err.startswith("ezswitch: ")
    assert said.err.count("\n") == 1
    assert door.assembled == 0


def test_help_and_version_need_no_ports(door: Door) -> None:
    assert door("--version").out.startswith("ezswitch ")
    assert "COMMAND" in door("--help").out
    assert door("keys", "set", "--help").status == 0
    assert door.assembled == 0


def test_the_version_says_how_it_was_installed_where_that_is_known(door: Door) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert run(["--version"], door.ports, out, err, io.StringIO(), variables={}, installed=lambda: "pipx") == 0
    assert out.getvalue() == f"ezswitch {__version__} (pipx)\n"
    assert door("--version").out == f"ezswitch {__version__}\n"
    assert door("--version", "--json").document == {"version": __version__, "installed": None}


def test_an_error_while_assembling_is_told_too() -> None:
    def broken() -> NoReturn:
        raise StoreError("record damaged", "The history cannot be read.", hint="See the log.")

    out, err = io.StringIO(), io.StringIO()
    assert run(["status", "--json"], broken, out, err, io.StringIO(), variables={}) == 1
    assert '"id": "store"' in out.getvalue()
    assert err.getvalue() == "ezswitch: record damaged: The history cannot be read. See the log.\n"


def test_an_interruption_is_one_line(door: Door) -> None:
    def interrupted(url: str, headers: object, *, timeout: float) -> None:
        del url, headers, timeout
        raise KeyboardInterrupt

    door.added()
    door.web.get = interrupted
    said = door("models", "ezrouter")
    assert said.status == 1
    assert said.err.startswith("ezswitch: interrupted")
    assert said.err.count("\n") == 1


def test_nobody_reading_on_is_no_trace(door: Door) -> None:
    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            del text
            raise BrokenPipeError

    err = io.StringIO()
    assert run(["presets"], door.ports, Closed(), err, io.StringIO(), variables={}) == 1
    assert err.getvalue() == ""


def test_a_closed_pipe_of_a_real_process_ends_quietly() -> None:
    program = (
        "import sys, io; from ezswitch.cli.main import run\n"
        "class P: presets = ()\n"
        "sys.stdin.read()\n"
        "sys.exit(run(['presets'], P, sys.stdout, sys.stderr, sys.stdin, variables={}))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout
        assert child.stderr
        assert child.stdin
        child.stdout.close()
        child.stdin.close()
        assert child.stderr.read() == b""
        assert child.wait() == 1


@pytest.mark.parametrize("argv", [["--version"], ["--help"], ["use"]], ids=" ".join)
def test_quick_answers_load_nothing_heavy(argv: list[str]) -> None:
    heavy = ("PySide6", "httpx", "keyring", "tomlkit", "sqlite3", "ezswitch.agents", "ezswitch.connect", "tomllib")
    program = (
        "import sys; from ezswitch.cli.main import run\n"
        f"run({argv!r}, None, sys.stderr, sys.stderr, sys.stdin, variables={{}})\n"
        f"print([name for name in sys.modules if name.startswith({heavy!r})])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(
    ("variables", "colour"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": ""}, True)],
)
def test_colour_only_on_a_screen_and_never_against_no_color(
    door: Door, variables: dict[str, str], colour: bool
) -> None:
    door.variables = variables
    assert ("\x1b[" in door("presets", screen=True).out) is colour
    assert "\x1b[" not in door("presets").out


@pytest.mark.parametrize("argv", [("use",), ("revert",), ("remove",), ("models",)], ids=" ".join)
def test_a_key_typed_where_a_name_belongs_is_not_repeated(door: Door, argv: tuple[str, ...]) -> None:
    typed = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
    for said in (door(*argv, typed), door(*argv, typed, "--json")):
        assert said.status != 0
        assert typed not in said.out + said.err
        assert "•••" in said.out + said.err
