"""Files out of Git repositories: real ones over file://, which tests alone may use, with every trick they have."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import BadInput
from ezswitch.domain.hosted import Hosted
from ezswitch.domain.outside import Committed, Unreachable
from ezswitch.system.git_program import Limits, variables_for
from ezswitch.system.repositories import GitRepositories
from git_host import git_host

BUNDLE = 'ezswitch_bundle = 1\n\n[profiles.one]\nbase_url.openai = "https://one.example/v1"\n'


class Author:
    """Somebody who writes a repository."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        variables = {"PATH": os.environ["PATH"], "HOME": str(self.folder.parent), "GIT_CONFIG_NOSYSTEM": "1"}
        names = ("-c", "user.name=Author", "-c", "user.email=author@acme.example", "-c", "protocol.file.allow=always")
        return subprocess.run(
            ["git", *names, *arguments], cwd=self.folder, env=variables, check=True, capture_output=True, text=True
        ).stdout.strip()

    def write(self, name: str, text: str) -> Author:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return self

    def commit(self) -> str:
        self.git("add", "--all", "--force")
        self.git("commit", "--quiet", "--allow-empty", "--message", "more")
        return self.git("rev-parse", "HEAD")

    @property
    def address(self) -> Hosted:
        return Hosted(f"file://{self.folder}", git=True)


@dataclass
class House:
    """The user's side: a home with Git settings, a PATH, and a folder for temps that is empty in the end."""

    home: Path
    temps: Path
    marker: Path
    variables: dict[str, str]

    def repositories(self, *protocols: str, seconds: float = 30.0, most: int = 32 << 20) -> GitRepositories:
        environment = Environment(self.home, self.variables)
        allowed = protocols or ("https", "ssh", "file")
        return GitRepositories(environment, Limits(seconds, most), allowed, self.temps)

    def gives(self, author: Author, name: str = "", *, seen: str = "") -> Committed:
        return self.repositories().file(replace(author.address, file=name), seen=seen)

    def refuses(self, where: Hosted, *protocols: str, most: int = 32 << 20) -> BadInput:
        with pytest.raises(BadInput) as caught:
            self.repositories(*protocols, most=most).file(where, seen="")
        return caught.value

    def program(self, script: str) -> None:
        """Put another git first on PATH: one that behaves as no host can be made to."""
        folder = self.home / "programs"
        folder.mkdir()
        (folder / "git").write_text(f"#!/bin/sh\n{script}\n")
        (folder / "git").chmod(0o755)
        self.variables["PATH"] = f"{folder}:{self.variables['PATH']}"


@pytest.fixture
def author(tmp_path: Path) -> Author:
    return Author(tmp_path / "theirs" / "setup.git")


@pytest.fixture
def house(home: Path, tmp_path: Path) -> Iterator[House]:
    temps = tmp_path / "temps"
    temps.mkdir()
    made = House(home, temps, tmp_path / "marker", {"PATH": os.environ["PATH"], "HOME": str(home)})
    yield made
    assert list(temps.iterdir()) == []
    assert not made.marker.exists(), "something of the repository was run"


def test_the_newest_commit_s_file_comes_with_its_commit(author: Author, house: House) -> None:
    author.write("ezswitch.toml", "old").commit()
    commit = author.write("ezswitch.toml", BUNDLE).commit()
    assert house.gives(author) == Committed(commit, BUNDLE.encode())


@pytest.mark.parametrize("filters", ["true", "false"])
def test_it_comes_from_hosts_that_send_one_file_and_from_those_that_send_all(
    author: Author, house: House, filters: str
) -> None:
    author.git("config", "uploadpack.allowFilter", filters)
    author.git("config", "uploadpack.allowAnySHA1InWant", filters)
    author.write("other/large.txt", "x" * 300_000)
    commit = author.write("ezswitch.toml", BUNDLE).commit()
    assert house.gives(author) == Committed(commit, BUNDLE.encode())


def test_a_commit_that_was_seen_gives_nothing_and_clones_nothing(author: Author, house: House) -> None:
    commit = author.write("ezswitch.toml", BUNDLE).commit()
    assert house.gives(author, seen=commit) == Committed(commit, None)
    assert house.gives(author, seen="0" * 40).data == BUNDLE.encode()


def test_the_signature_beside_it_comes_along(author: Author, house: House) -> None:
    author.write("ezswitch.toml.minisig", "signed").write("ezswitch.toml", BUNDLE).commit()
    assert house.gives(author).signature == b"signed"


def test_a_dotted_name_and_a_named_file_are_found(author: Author, house: House) -> None:
    author.write(".ezswitch.toml", BUNDLE).write("team a/two.toml", "two").commit()
    assert house.gives(author).data == BUNDLE.encode()
    assert house.gives(author, "team a/two.toml").data == b"two"
    assert "no file missing.toml" in house.refuses(replace(author.address, file="missing.toml")).message


def test_a_repository_without_the_file_or_without_a_commit_is_said_to_be_so(author: Author, house: House) -> None:
    assert house.refuses(author.address).title == "repository is empty"
    author.write("README.md", "hello").commit()
    refused = house.refuses(author.address)
    assert refused.message == "The repository has no file ezswitch.toml or .ezswitch.toml."
    assert "#path/to/ezswitch.toml" in refused.hint


# Over the wire, with nothing but https and ssh allowed.


@pytest.mark.parametrize("filters", ["true", "false"])
def test_https_is_spoken_with_a_real_host(author: Author, house: House, tmp_path: Path, filters: str) -> None:
    author.git("config", "uploadpack.allowFilter", filters)
    author.write("ezswitch.toml.minisig", "signed").write("other.bin", "x" * 300_000)
    commit = author.write("ezswitch.toml", BUNDLE).commit()
    with git_host(author.folder.parent, tmp_path) as (port, certificate):
        house.variables["GIT_SSL_CAINFO"] = str(certificate)
        where = Hosted(f"https://127.0.0.1:{port}/setup.git", git=True)
        git = house.repositories("https", "ssh")
        assert git.file(where, seen="") == Committed(commit, BUNDLE.encode(), b"signed")
        assert git.file(where, seen=commit) == Committed(commit, None)
        assert "not found" in house.refuses(replace(where, url=f"{where.url}.missing"), "https", "ssh").message


def test_a_certificate_that_nobody_vouches_for_is_refused(author: Author, house: House, tmp_path: Path) -> None:
    author.write("ezswitch.toml", BUNDLE).commit()
    with git_host(author.folder.parent, tmp_path) as (port, _):
        refused = house.refuses(Hosted(f"https://127.0.0.1:{port}/setup.git", git=True), "https", "ssh")
    assert "certificate" in refused.message


def test_a_host_that_wants_a_password_gets_none_and_nobody_is_asked(house: House, tmp_path: Path) -> None:
    """The user's own helpers for passwords may answer; one that would ask (GIT_ASKPASS, core.askPass) is not run."""
    asks = house.home / "asks"
    asks.write_text(f"#!/bin/sh\ntouch '{house.marker}'\necho x\n")
    asks.chmod(0o755)
    (house.home / ".gitconfig").write_text(f"[core]\n askPass = {asks}\n")
    house.variables |= {"GIT_ASKPASS": str(asks), "SSH_ASKPASS": str(asks), "DISPLAY": ":0"}
    with git_host(tmp_path, tmp_path, password=True) as (port, certificate):
        house.variables["GIT_SSL_CAINFO"] = str(certificate)
        refused = house.refuses(Hosted(f"https://127.0.0.1:{port}/setup.git", git=True), "https", "ssh")
    assert "could not read Username" in refused.message
    assert "git ls-remote" in refused.hint


@pytest.mark.parametrize("address", ["git@acme.invalid:{path}", "ssh://git@acme.invalid{path}"])
def test_ssh_is_spoken_by_the_user_s_own_command(author: Author, house: House, tmp_path: Path, address: str) -> None:
    """An ssh that runs the other side's command here: git cannot tell, and the words it is given are looked at."""
    said, ssh = tmp_path / "said", house.home / "ssh"
    ssh.write_text(f'#!/bin/sh\necho "$@" >>{said}\nfor last; do :; done\nexec sh -c "$last"\n')
    ssh.chmod(0o755)
    house.variables["GIT_SSH_COMMAND"] = str(ssh)
    commit = author.write("ezswitch.toml", BUNDLE).commit()
    where = Hosted(address.format(path=author.folder), git=True)
    assert house.repositories("https", "ssh").file(where, seen="") == Committed(commit, BUNDLE.encode())
    assert all("git@acme.invalid git-upload-pack" in line for line in said.read_text().splitlines())


# What a repository may try.


def test_a_link_is_not_followed(author: Author, house: House) -> None:
    secret = author.folder.parent / "secret"
    secret.write_text(BUNDLE)
    (author.folder / "ezswitch.toml").symlink_to(secret)
    author.commit()
    assert house.refuses(author.address).title == "not a plain file"


def test_a_folder_of_that_name_is_no_file(author: Author, house: House) -> None:
    author.write("ezswitch.toml/inside", "x").commit()
    assert house.refuses(author.address).title == "not a plain file"


def test_a_signature_that_is_a_link_is_refused(author: Author, house: House) -> None:
    (author.folder / "ezswitch.toml.minisig").symlink_to("/etc/hostname")
    author.write("ezswitch.toml", BUNDLE).commit()
    assert house.refuses(author.address).title == "not a plain file"


def test_hooks_filters_and_submodules_are_never_at_work(author: Author, house: House) -> None:
    """The user's settings name a filter and a hooks folder; the repository asks for them, and has submodules."""
    hooks = house.home / "hooks"
    hooks.mkdir()
    for name in ("post-checkout", "reference-transaction", "post-index-change", "pre-auto-gc"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch '{house.marker}'\n")
        (hooks / name).chmod(0o755)
    (house.home / ".gitconfig").write_text(
        f'[core]\n hooksPath = {hooks}\n fsmonitor = "touch {house.marker}"\n'
        f'[filter "evil"]\n smudge = touch {house.marker}\n process = touch {house.marker}\n required = true\n'
        f"[init]\n templateDir = {hooks}\n[submodule]\n recurse = true\n"
    )
    author.write(".gitattributes", "* filter=evil\n").write(".lfsconfig", "[lfs]\n url = https://evil.invalid\n")
    author.write(".gitmodules", f'[submodule "s"]\n path = s\n url = ext::sh -c "touch% {house.marker}"\n')
    commit = author.write("ezswitch.toml", BUNDLE).commit()
    assert house.gives(author) == Committed(commit, BUNDLE.encode())


def test_a_large_file_is_refused(author: Author, house: House) -> None:
    author.write("ezswitch.toml", "x" * (256 * 1024 + 1)).commit()
    assert house.refuses(author.address).title == "shared setup too large"


@pytest.mark.parametrize("filters", ["true", "false"])
def test_a_repository_that_sends_too_much_is_given_up(author: Author, house: House, filters: str) -> None:
    author.git("config", "uploadpack.allowFilter", filters)
    author.git("config", "uploadpack.allowAnySHA1InWant", filters)
    (author.folder / "ezswitch.toml").write_bytes(os.urandom(3 << 20))
    author.commit()
    refused = house.refuses(author.address, most=1 << 20)
    assert (refused.title, refused.message.count("1 MB")) == ("repository too large", 1)


def test_what_git_prints_counts_too(house: House) -> None:
    house.program("cat /dev/zero")
    assert house.refuses(Hosted("https://host.invalid/setup.git", git=True), most=1 << 20).title == (
        "repository too large"
    )


# What an address may try.


def test_only_https_and_ssh_are_spoken(author: Author, house: House) -> None:
    author.write("ezswitch.toml", BUNDLE).commit()
    shell = f"ext::sh -c touch% {house.marker}"
    for url in (author.address.url, shell, "git://127.0.0.1:9/x.git", "http://127.0.0.1:9/x.git", str(author.folder)):
        assert "not allowed" in house.refuses(Hosted(url, git=True), "https", "ssh").message


def test_the_user_s_settings_cannot_lead_an_address_to_another_protocol(house: House) -> None:
    shell = f"ext::sh -c touch% {house.marker}"
    (house.home / ".gitconfig").write_text(
        f'[protocol]\n allow = always\n[url "{shell} "]\n insteadOf = https://host.invalid/\n'
    )
    refused = house.refuses(Hosted("https://host.invalid/setup.git", git=True), "https", "ssh")
    assert "'ext' not allowed" in refused.message


@pytest.mark.parametrize("url", ["--upload-pack=touch", "-oProxyCommand=touch"])
def test_an_address_is_never_an_option(house: House, url: str) -> None:
    assert house.refuses(Hosted(url, git=True)).title == "not a repository"


def test_an_address_of_no_repository_is_not_asked(house: House) -> None:
    assert house.refuses(Hosted("https://host.invalid/ezswitch.toml")).title == "not a repository"


def test_variables_that_lead_git_elsewhere_are_left_out_and_nobody_is_asked() -> None:
    user = {
        "GIT_DIR": "/x",
        "GIT_ASKPASS": "/ask",
        "GIT_CONFIG_COUNT": "1",
        "GIT_SSH_COMMAND": "ssh -i k",
        "LANG": "de",
    }
    found = variables_for(user, ("https", "ssh"))
    assert found["GIT_ALLOW_PROTOCOL"] == "https:ssh"
    assert (found["GIT_TERMINAL_PROMPT"], found["GIT_ASKPASS"], found["SSH_ASKPASS_REQUIRE"]) == ("0", "", "never")
    assert (found["GIT_SSH_COMMAND"], found["LANG"]) == ("ssh -i k", "de")
    assert not {"GIT_DIR", "GIT_CONFIG_COUNT"} & found.keys()


# What may be missing.


def test_without_git_there_is_another_way(home: Path) -> None:
    with pytest.raises(BadInput, match="Git is not installed") as caught:
        GitRepositories(Environment(home, {"PATH": str(home)})).file(
            Hosted("https://host.invalid/setup.git", git=True), seen=""
        )
    assert "https:// file" in caught.value.hint


def test_a_host_that_cannot_be_reached_is_not_a_mistake(house: House) -> None:
    with pytest.raises(Unreachable) as caught:
        house.repositories().file(Hosted("https://127.0.0.1:9/setup.git", git=True), seen="")
    assert "127.0.0.1" in caught.value.message


def test_a_repository_that_is_not_there_is_refused_with_what_git_says(tmp_path: Path, house: House) -> None:
    refused = house.refuses(Hosted(f"file://{tmp_path}/nothing.git", git=True))
    assert "nothing.git" in refused.message
    assert "git ls-remote" in refused.hint


def test_what_git_says_cannot_move_a_cursor(house: House) -> None:
    house.program(r"printf 'fatal: \033[2Jgone\n' >&2; exit 1")
    assert house.refuses(Hosted("https://host.invalid/x.git", git=True)).message.endswith("shared setup: [2Jgone.")


HANGS = "tail -f /dev/null & echo $! >{pid}; echo started >{fifo}; wait"
"""A git that starts something, says so, and never ends."""


def test_a_host_that_drips_is_given_up_with_everything_that_git_started(house: House, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    house.program(HANGS.format(pid=pid, fifo="/dev/null"))
    with pytest.raises(Unreachable, match="more than 0 seconds"):
        house.repositories(seconds=0.4).file(Hosted("https://host.invalid/x.git", git=True), seen="")
    assert any(_gone(int(pid.read_text())) for _ in range(10_000))  # killed, and gone within some looks


def test_closing_ends_what_is_under_way_and_what_comes_later(house: House, tmp_path: Path) -> None:
    fifo, pid = tmp_path / "fifo", tmp_path / "pid"
    os.mkfifo(fifo)
    house.program(HANGS.format(pid=pid, fifo=fifo))
    repositories = house.repositories()
    said: list[str] = []

    def ask() -> None:
        with pytest.raises(Unreachable) as caught:
            repositories.file(Hosted("https://host.invalid/x.git", git=True), seen="")
        said.append(caught.value.title)

    asking = threading.Thread(target=ask)
    asking.start()
    assert fifo.read_text() == "started\n"
    repositories.close()
    asking.join()
    ask()
    assert said == ["ended", "ended"]
    assert any(_gone(int(pid.read_text())) for _ in range(10_000))  # killed, and gone within some looks


def _gone(pid: int) -> bool:
    """Tell whether a process ended; one that nobody collected yet has ended too."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0]
    except FileNotFoundError:
        return True
    return state == "Z"
