"""`export` and `subscriptions` at the door: what is printed, what is written, which status."""

from __future__ import annotations

import json

import pytest

from cli_door import HOME, KEY, Door
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Origin
from ezswitch.profiles.bundle import offered
from fakes import ScriptedWeb

URL = "https://acme.example/ezswitch.toml"
OFFLINE = WebFailure("dns", "no such host")


def bundle(main: str = "opus", host: str = "team.example", more: str = "") -> str:
    return (
        'ezswitch_bundle = 1\nname = "Acme"\n\n[profiles.team]\nname = "Team"\n'
        f'base_url.openai = "https://{host}/v1"\nmodels.main = "{main}"\n{more}'
    )


class Team(Door):
    """The command line, and a host that serves `text` (None: nobody answers)."""

    def serve(self, text: str | None, status: int = 200) -> None:
        reply = OFFLINE if text is None else Answer(status, {"etag": f'"{hash(text)}"'}, text.encode(), 1.0)
        self.web = ScriptedWeb({URL: reply})  # type: ignore[assignment]


@pytest.fixture
def team() -> Team:
    door = Team()
    door.serve(bundle())
    said = door("import", URL, "--all")
    assert said.status == 0, said.err
    return door


# export


def test_export_prints_a_shared_setup_that_is_understood_again() -> None:
    door = Door().added()
    door("use", "ezrouter", "claude-code")
    said = door("export", "--name", "Acme", "ezrouter")
    offer = offered(said.out)
    assert (said.status, said.err, offer.title) == (0, "", "Shared setup of Acme")
    assert (offer.rows[0].profile.id, offer.rows[0].agents) == ("ezrouter", ("claude-code",))
    assert KEY not in said.out


def test_export_as_a_document() -> None:
    said = Door().added()("export", "--json")
    assert said.document["path"] is None
    assert offered(said.document["bundle"]).rows[0].profile.id == "ezrouter"
    assert list(Door().added()("export", "--text", "--json").document) == ["text", "path"]


def test_export_writes_a_file_and_replaces_none_without_force() -> None:
    door = Door().added()
    path = HOME / "acme.toml"
    said = door("export", "--output", "~/acme.toml")
    assert (said.status, said.out) == (0, "Written to ~/acme.toml. It holds no key.\n")
    written = door.files.bytes_of(path)
    assert written is not None
    assert offered(written.decode()).rows
    said = door("export", "--output", str(path))
    assert (said.status, said.out) == (1, "")
    assert "--force" in said.err
    assert door("export", "--output", str(path), "--force", "--text", "--json").document["path"] == str(path)
    assert door.files.bytes_of(path) != written


def test_export_makes_no_folder_and_says_how_to() -> None:
    """One that is missing is a typing mistake more often than not."""
    door = Door().added()
    before = door.files.snapshot()
    for force in ((), ("--force",)):
        said = door("export", "--output", "~/dcos/to share/acme.toml", *force)
        assert (said.status, said.out) == (1, "")
        assert f"The folder {HOME}/dcos/to share does not exist." in said.err
        assert f"mkdir -p '{HOME}/dcos/to share'" in said.err
    assert door.files.snapshot() == before


def test_export_text_is_what_a_colleague_copies() -> None:
    said = Door().added()("export", "--text")
    assert said.out.startswith("My setup of ezswitch: ezrouter.")
    assert "ezswitch import - --all <<'EZSWITCH'" in said.out
    assert "ezswitch keys set ezrouter" in said.out


def test_export_of_nothing_and_of_nobody_is_refused() -> None:
    assert Door()("export").status == 1
    said = Door().added()("export", "nobody")
    assert (said.status, said.out) == (1, "")
    assert "no profile 'nobody'" in said.err


def test_the_text_takes_no_name() -> None:
    said = Door().added()("export", "--text", "--name", "Acme")
    assert (said.status, said.out) == (2, "")


def test_export_names_the_programs_for_keys_when_asked_to() -> None:
    door = Door().added()
    door.keychain.records["ezrouter"] = KeyRecord(None, ("op", "read", "op://Team/key"))
    assert "key_command" not in door("export").out
    assert 'key_command = ["op", "read", "op://Team/key"]' in door("export", "--key-commands").out


# import by address


def test_importing_an_address_shows_how_to_confirm_a_program_and_never_enables_it() -> None:
    door = Team()
    door.serve(bundle(more='key_command = ["op", "read", "op://Team/key"]\n'))
    said = door("import", URL, "--dry-run")
    assert "ezswitch keys set team --accept key-command --command op read op://Team/key" in said.out
    stored = door("import", URL, "--all")
    assert "ezswitch keys set team --accept key-command --command op read op://Team/key" in stored.out
    assert (stored.status, door.keychain.records) == (0, {})


def test_a_public_key_that_did_not_sign_it_refuses_the_import() -> None:
    door = Team()
    door.serve(bundle())
    said = door("import", URL, "--all", "--public-key", "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3")
    assert (said.status, door("profiles", "--json").document["profiles"]) == (1, [])


# subscriptions


def test_what_is_followed_is_listed(team: Team) -> None:
    said = team("subscriptions")
    assert (said.status, said.out) == (0, f"Acme ({URL})\n  profiles: team\n")
    assert team("subscriptions", "--json").document == {
        "subscriptions": [{"url": URL, "name": "Acme", "profiles": ["team"], "commit": None, "signed_by": None}]
    }


def test_nothing_followed_says_how_to_begin() -> None:
    said = Door()("subscriptions")
    assert (said.status, "ezswitch import https://" in said.out) == (0, True)


def test_following_ends(team: Team) -> None:
    said = team("subscriptions", "remove", URL)
    assert (said.status, said.out.splitlines()[0]) == (0, "No longer followed; its profiles stay:")
    assert team("subscriptions", "remove", URL).status == 1
    assert team("profiles", "--json").document["profiles"][0]["id"] == "team"


def test_refresh_shows_a_diff_and_stores_nothing(team: Team) -> None:
    team.serve(bundle("opus-5", "other.example"))
    before = team.files.bytes_of(team.profiles)
    said = team("subscriptions", "refresh")
    assert said.status == 0
    assert said.out.splitlines() == [
        f"Acme ({URL}):",
        "  team: changed",
        "    - base_url.openai: https://team.example/v1",
        "    + base_url.openai: https://other.example/v1",
        "    - models.main: opus",
        "    + models.main: opus-5",
        "    ! its key would also go to https://other.example",
        "Nothing was stored. Take it over: ezswitch subscriptions refresh --apply",
    ]
    assert team.files.bytes_of(team.profiles) == before


def test_refresh_applies_when_told_to_with_the_consents_by_name(team: Team) -> None:
    team.keychain.records["team"] = KeyRecord(Secret(KEY), origins=frozenset({Origin("https", "team.example", 443)}))
    team.serve(bundle("opus-5", "other.example"))
    refused = team("subscriptions", "refresh", "--apply", "--json")
    assert (refused.status, refused.document["error"]["id"]) == (1, "consent_needed")
    assert "new-origin" in refused.err
    said = team("subscriptions", "refresh", "--apply", "--accept", "new-origin")
    assert (said.status, said.out.splitlines()[-2]) == (0, "Stored: team.")
    assert team("subscriptions", "refresh").out == f"Acme ({URL}): nothing new.\n"
    assert team("profiles", "--json").document["profiles"][0]["models"] == {"main": "opus-5"}


def test_refresh_as_a_document(team: Team) -> None:
    team.serve(bundle("opus-5") + '[profiles.more]\nbase_url.openai = "https://more.example/v1"\n')
    (update,) = team("subscriptions", "refresh", "--json").document["updates"]
    changed, added = update["profiles"]
    assert (update["url"], update["problem"]) == (URL, None)
    assert changed == {
        "kind": "changed",
        "id": "team",
        "new_origins": [],
        "fields": [{"field": "models.main", "before": "opus", "after": "opus-5", "kept": False}],
    }
    assert (added["kind"], added["id"]) == ("added", "more")
    assert team("subscriptions", "refresh", "--apply", "--json").document["applied"] == ["team", "more"]


def test_removed_profiles_and_programs_are_told(team: Team) -> None:
    more = '[profiles.more]\nbase_url.openai = "https://more.example/v1"\nkey_command = ["pass", "show", "more"]\n'
    team.serve(bundle() + more)
    said = team("subscriptions", "refresh", "--apply")
    assert "ezswitch keys set more --accept key-command --command pass show more" in said.out
    assert "key-command" not in team("subscriptions", "refresh").out
    team.serve(bundle())
    assert "  more: no longer shared (it stays here)" in team("subscriptions", "refresh").out.splitlines()
    assert team("subscriptions", "refresh", "--apply").out.splitlines()[-1] == "Stored: nothing."


def test_offline_is_said_when_asked_and_silent_when_due(team: Team) -> None:
    team.serve(None)
    said = team("subscriptions", "refresh", "--due")
    assert (said.status, said.out, said.err) == (0, "", "")
    said = team("subscriptions", "refresh")
    assert (said.status, "acme.example cannot be reached" in said.err) == (1, True)
    said = team("subscriptions", "refresh", "--due")
    assert (said.status, said.err) == (0, ""), "it was looked at today"
    assert team("subscriptions", "refresh", "--due", "--json").document == {"updates": [], "applied": []}


def test_refreshing_nothing_is_said(door: Door) -> None:
    assert door("subscriptions", "refresh").out.startswith("No shared setup is followed.")
    assert door("subscriptions", "refresh", "--due").out == ""


def test_what_is_refused_is_loud(team: Team) -> None:
    team.serve("hello = 1")
    said = team("subscriptions", "refresh", "--due")
    assert (said.status, "no shared setup" in said.err) == (1, True)
    document = json.loads(team("subscriptions", "refresh", "--json").out)
    assert document["updates"][0]["problem"]["id"] == "bad_input"
