"""The page of commands, the manual page and the completions: as the code says it, and understood by what reads them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

import completions
import generated
import reference
from grammar import every, grammar
from version import ROOT

WORDS = [command.name for command in every(grammar())]
STAND_IN = """#!/bin/sh
case $1 in
profiles) printf 'PROFILE   HOST\\nezrouter  www.ezrouter.dev\\nteam-1    gw.example\\n' ;;
agents) printf 'claude-code: Claude Code, own sign-in\\n  ~/.claude/settings.json\\ncodex: Codex\\n' ;;
presets) printf 'PRESET    NAME\\ndeepseek  DeepSeek\\n' ;;
esac
"""


@pytest.fixture
def shell_home(home: Path) -> Path:
    """Put an ezswitch first on PATH that knows two profiles, two agents and a preset."""
    program = home / "bin" / "ezswitch"
    program.parent.mkdir()
    program.write_text(STAND_IN)
    program.chmod(0o755)
    return home


def said(home: Path, *command: str) -> str:
    variables = {"PATH": f"{home / 'bin'}:{os.environ['PATH']}", "HOME": str(home), "LANG": "C.UTF-8"}
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=30, check=True)
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("name", generated.texts())
def test_it_is_as_the_code_says(name: str) -> None:
    path = ROOT / name
    assert path.exists(), "run: python3 packaging/bootstrap.py docs"
    assert path.read_text("utf-8") == generated.texts()[name], "run: python3 packaging/bootstrap.py docs"


@pytest.mark.parametrize("word", WORDS)
def test_every_command_is_on_the_page_and_in_the_manual(word: str) -> None:
    assert f"\n## ezswitch {word}\n" in reference.page()
    assert f"\n.SS ezswitch {reference.roff(word)}" in reference.manual("1.0")
    command = next(one for one in every(grammar()) if one.name == word)
    section = reference.page().partition(f"\n## ezswitch {word}\n")[2].partition("\n## ")[0]
    assert all(name in section for option in command.options for name in option.names if not reference._known(option))


def test_links_on_the_page_lead_to_headings_of_it() -> None:
    page = reference.page()
    headings = {line[3:].replace(" ", "-") for line in page.splitlines() if line.startswith("## ")}
    links = {part.partition(")")[0] for part in page.split("](#")[1:]}
    assert links == {heading for heading in headings if heading.count("-") == 1 or heading in links}


def test_the_manual_is_read_without_a_warning(home: Path) -> None:
    manual = home / "ezswitch.1"
    manual.write_text(reference.manual("1.2.3"))
    command = ["groff", "-man", "-Tutf8", "-ww", str(manual)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    assert done.stderr == ""
    assert "ezswitch-restore" in done.stdout
    assert "1.2.3" in done.stdout


def test_roff_takes_nothing_for_a_command_of_its_own() -> None:
    assert reference.roff(".so /etc/passwd -x \\n") == "\\&.so /etc/passwd \\-x \\en"
    assert reference.roff("'tis") == "\\&'tis"


class TestCompletion:
    @pytest.mark.parametrize(
        ("typed", "offered"),
        [
            ("und", {"undo"}),
            ("use e", {"ezrouter"}),
            ("use ezrouter c", {"claude-code", "codex"}),
            ("use --accept key-f", {"key-file"}),
            ("keys s", {"set"}),
            ("keys set --com", {"--command"}),
            ("add d", {"deepseek"}),
            ("run --with t", {"team-1"}),
            ("edit --name ", set()),
        ],
    )
    def test_bash(self, shell_home: Path, typed: str, offered: set[str]) -> None:
        words = ["ezswitch", *typed.split(" ")]
        script = (
            'source "$0"; compopt() { :; }; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ezswitch; '
            'printf "%s\\n" "${COMPREPLY[@]}"'
        )
        found = said(shell_home, "bash", "-c", script, str(ROOT / "packaging/shell/ezswitch.bash"), *words)
        assert set(found.split()) == offered

    @pytest.mark.parametrize(
        ("typed", "offered"),
        [
            ("und", {"undo"}),
            ("use e", {"ezrouter"}),
            ("use ezrouter cl", {"claude-code"}),
            ("use --accept key-f", {"key-file"}),
            ("keys s", {"set"}),
            ("keys set --com", {"--command"}),
            ("add d", {"deepseek"}),
        ],
    )
    def test_fish(self, shell_home: Path, typed: str, offered: set[str]) -> None:
        script = f"source {ROOT / 'packaging/shell/ezswitch.fish'}; complete -C 'ezswitch {typed}'"
        found = said(shell_home, "fish", "--no-config", "-c", script)
        assert {line.split("\t")[0] for line in found.splitlines()} == offered

    @pytest.mark.parametrize(
        ("typed", "whole"),
        [("und", "undo"), ("use e", "use ezrouter"), ("keys s", "keys set"), ("use --al", "use --all")],
    )
    def test_zsh(self, shell_home: Path, typed: str, whole: str) -> None:
        script = f"""
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell 'PS1=; fpath=({ROOT / "packaging/shell"} $fpath); autoload -U compinit; compinit -u -D'
            zpty -w shell 'bindkey "^X" accept-line; PS1="it is"" my turn "'
            zpty -r shell seen '*it is my turn*'
            zpty -w -n shell $'ezswitch {typed}\\t#end'
            zpty -r shell seen '*#end*'
            zpty -d shell
            print -r -- "$seen"
        """
        assert f"ezswitch {whole}" in said(shell_home, "zsh", "-f", "-c", script).replace("\x1b[1m \x1b[0m\x08", "")

    def test_a_quote_in_a_help_text_ends_nothing(self) -> None:
        assert completions._quoted("nobody's") == "'nobody'\\''s'"
