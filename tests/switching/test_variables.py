"""Where a variable comes from: each shell's own files, in its order, with what they read further."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding, Severity
from ezswitch.switching.remedies import explained
from ezswitch.switching.variables import places_of
from ezswitch.system.environment import login_shell
from ezswitch.system.files import RealFiles
from fakes import MemoryFiles

HOME = Path("/home/sam")
NAME = "GEMINI_API_KEY"
SET = b"export GEMINI_API_KEY=x\n"
FOUND = Finding("x", Severity.BLOCKS, "It is set.", "It wins.", "Remove it.", variable=NAME)


def machine(shell: str, **more: str) -> Environment:
    return Environment(HOME, {"SHELL": f"/bin/{shell}", **more})


def places(shell: str, content: dict[str, bytes], **more: str) -> list[str]:
    files = MemoryFiles({Path(path): data for path, data in content.items()})
    return [f"{place.path}:{place.line}" for place in places_of(NAME, machine(shell, **more), files)]


@pytest.mark.parametrize(
    ("shell", "path"),
    [
        ("bash", "/home/sam/.bashrc"),
        ("bash", "/home/sam/.bash_profile"),
        ("bash", "/home/sam/.profile"),
        ("bash", "/etc/profile.d/gateway.sh"),
        ("zsh", "/home/sam/.zshenv"),
        ("zsh", "/home/sam/.zshrc"),
        ("zsh", "/etc/zsh/zprofile"),
        ("sh", "/home/sam/.profile"),
        ("bash", "/etc/environment"),
        ("zsh", "/home/sam/.config/environment.d/10-keys.conf"),
        ("fish", "/etc/environment.d/keys.conf"),
        ("bash", "/home/sam/.xprofile"),
    ],
)
def test_every_shell_has_its_files(shell: str, path: str) -> None:
    assert places(shell, {path: b"# a comment\n" + SET}) == [f"{path}:2"]


@pytest.mark.parametrize("file", ["conf.d/keys.fish", "config.fish"])
def test_fish_has_its_own(file: str) -> None:
    assert places("fish", {f"/home/sam/.config/fish/{file}": b"set -gx GEMINI_API_KEY x\n"}) == [
        f"/home/sam/.config/fish/{file}:1"
    ]
    assert places("fish", {"/home/sam/.bashrc": SET}) == []


def test_moved_folders_are_followed() -> None:
    assert places("zsh", {"/dot/.zshrc": SET, "/home/sam/.zshrc": SET}, ZDOTDIR="/dot") == ["/dot/.zshrc:1"]
    assert places("fish", {"/x/fish/fish_variables": b"SETUVAR --export GEMINI_API_KEY:x\n"}, XDG_CONFIG_HOME="/x") == [
        "/x/fish/fish_variables:1"
    ]


def test_what_they_read_further_is_followed_and_a_circle_ends() -> None:
    content = {
        "/home/sam/.bashrc": b"source ~/.keys\n. $UNKNOWN/x\n",
        "/home/sam/.keys": b". ~/.bashrc\n" + SET,
    }
    assert places("bash", content) == ["/home/sam/.keys:2"]


def test_the_last_one_counts_and_all_are_named() -> None:
    files = MemoryFiles({HOME / ".profile": SET, HOME / ".bashrc": b"\n" + SET})
    said = explained(FOUND, machine("bash"), files)
    assert (said.file, said.line) == ("/home/sam/.bashrc", 2)
    assert said.remedy == (
        f"Take {NAME} out of ~/.profile:1 and ~/.bashrc:2, then open a new terminal, and log out once where agents are "
        "started from the desktop."
    )
    assert said.remedy.template.startswith("Take {variable} out of {places}, then ")
    assert said.command.count("sed -i --follow-symlinks") == 2


def test_a_line_that_does_more_has_no_command_and_the_systems_files_ask_for_root() -> None:
    said = explained(FOUND, machine("bash"), MemoryFiles({HOME / ".bashrc": b"A=1; export GEMINI_API_KEY=x\n"}))
    assert (said.line, said.command) == (1, "")
    said = explained(FOUND, machine("bash"), MemoryFiles({Path("/etc/environment"): b"GEMINI_API_KEY=x\n"}))
    assert said.command == "sudo sed -i --follow-symlinks '1s/^/# /' /etc/environment"


def test_a_variable_of_this_session_alone_says_so() -> None:
    said = explained(FOUND, machine("bash", GEMINI_API_KEY="x"), MemoryFiles({}))
    assert (said.file, said.command) == ("", "unset GEMINI_API_KEY")
    shell = Environment(HOME, {"SHELL": "/bin/zsh"}, shell_variables={NAME: "x"})
    assert "login shell sets" in explained(FOUND, shell, MemoryFiles({})).remedy
    assert explained(FOUND, Environment(HOME, {}, "win32"), MemoryFiles({})).command.startswith("reg delete")


def test_a_finding_without_a_variable_is_left_as_it_is() -> None:
    other = Finding("x", Severity.NOTE, "What.", "Why.", "Do.")
    assert explained(other, machine("bash"), MemoryFiles({HOME / ".bashrc": SET})) is other


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (".bashrc", "export GEMINI_API_KEY='old one'"),
        (".profile", "if true; then\n  export GEMINI_API_KEY=old\nfi"),
        (".keys", "GEMINI_API_KEY=old; export OTHER\nexport GEMINI_API_KEY"),
    ],
)
def test_the_command_cures_a_real_login_shell(file: str, text: str, tmp_path: Path) -> None:
    """The last one is done by hand: its line does more than set the variable."""
    target = tmp_path / "dotfiles" / file
    target.parent.mkdir()
    target.write_text(text + "\n")
    (tmp_path / file).symlink_to(target)
    if file != ".profile":
        (tmp_path / ".profile").write_text('if [ -n "$BASH" ]; then . ~/.bashrc; fi\n')
    if file == ".keys":
        (tmp_path / ".bashrc").write_text("if true; then . ~/.keys; fi\n")
    environment = Environment(tmp_path, {"SHELL": "/bin/bash", "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"})
    assert login_shell(environment, 30)[NAME].startswith("old")
    said = explained(FOUND, environment, RealFiles())
    assert said.file == str(tmp_path / file)
    if file == ".keys":
        assert (said.line, said.command) == (1, "")
        return
    subprocess.run(["/bin/sh", "-c", said.command], check=True)
    assert NAME not in login_shell(environment, 30)
    assert (tmp_path / file).is_symlink(), "dotfiles stay links"
    assert places_of(NAME, environment, RealFiles()) == ()
