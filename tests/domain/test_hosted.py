"""Addresses of shared setups: https and Git over https or ssh, and nothing that could be a program or a password."""

from __future__ import annotations

import pytest

from ezswitch.domain.errors import BadInput
from ezswitch.domain.hosted import Hosted, hosted_at, is_address


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("https://acme.example/ezswitch.toml", Hosted("https://acme.example/ezswitch.toml")),
        (" https://acme.example/a?raw=1#top\n", Hosted("https://acme.example/a?raw=1")),
        ("http://127.0.0.1:8080/x.toml", Hosted("http://127.0.0.1:8080/x.toml")),
        ("https://acme.example/team/setup.git", Hosted("https://acme.example/team/setup.git", git=True)),
        ("git+https://acme.example/team/setup", Hosted("https://acme.example/team/setup", git=True)),
        ("https://a.example/s.git#dir/two.toml", Hosted("https://a.example/s.git", git=True, file="dir/two.toml")),
        ("ssh://git@acme.example:22/team/setup", Hosted("ssh://git@acme.example:22/team/setup", git=True)),
        ("git+ssh://acme.example/setup", Hosted("ssh://acme.example/setup", git=True)),
        ("git@acme.example:team/setup.git", Hosted("git@acme.example:team/setup.git", git=True)),
        (
            "git@acme.example:setup#a b.toml".replace(" ", "_"),
            Hosted("git@acme.example:setup", git=True, file="a_b.toml"),
        ),
    ],
)
def test_an_address_is_understood(text: str, where: Hosted) -> None:
    assert hosted_at(text) == where
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ezswitch.toml",
        "-oProxyCommand=touch",
        "--upload-pack=touch",
        "https://acme.example/a b",
        "https://acme.example/\u202e",
        "https://" + "a" * 2000,
        "http://acme.example/ezswitch.toml",
        "http://127.0.0.1/setup.git",
        "file:///etc/passwd",
        "ext::sh -c touch",
        "ext::sh",
        "git://acme.example/setup.git",
        "ftp://acme.example/x",
        "javascript:alert(1)",
        "https://[broken",
        "https:///nohost",
        "https://acme.example:99999999/x",
        "ssh://-oProxyCommand=touch/x",
        "ssh://git:hunter2@acme.example/x",
        "ssh://acme.example",
        "git@-oProxyCommand:x",
        "git@acme.example:-oProxyCommand",
        "-git@acme.example:x",
        "https://a.example/s.git#../../etc/passwd",
        "https://a.example/s.git#/etc/passwd",
        "https://a.example/s.git#-x",
        "https://xn--80ak6aa92e.example:x/",
    ],
)
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        hosted_at(text)
    assert caught.value.title in ("not a usable address", "not a usable URL")


@pytest.mark.parametrize("text", ["https://me:hunter2@acme.example/x", "https://hunter2@acme.example/setup.git"])
def test_a_password_in_an_address_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(BadInput, match="password") as caught:
        hosted_at(text)
    assert "hunter2" not in str(caught.value)


def test_a_file_is_no_address() -> None:
    assert not is_address("team/ezswitch.toml")
    assert not is_address("C:\\team.toml")
    assert is_address("ftp://acme.example")
