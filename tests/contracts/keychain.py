"""What every keychain must do: each implementation's tests inherit this class and say how one is made."""

from __future__ import annotations

import pytest

from ezswitch.domain.errors import BadInput, KeychainError, NoKey
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import Keychain
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import origin_of

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
OTHER = 'sk-ez-EXAMPLE"quoted\\and{odd}'
ORIGINS = frozenset(
    origin_of(url) for url in ("https://www.example.com/v1", "http://127.0.0.1:8080", "https://[::1]:1/")
)
RECORD = KeyRecord(Secret(KEY), (), ORIGINS, 7)


class KeychainContract:
    """Inherit it, and give a fixture `keychain`."""

    def test_a_record_comes_back_as_it_was_written(self, keychain: Keychain) -> None:
        keychain.write("team", RECORD)
        assert keychain.read("team", prompt=False) == RECORD
        assert keychain.secret_of("team", prompt=False) == (KEY, RECORD)

    def test_writing_again_replaces(self, keychain: Keychain) -> None:
        keychain.write("team", RECORD)
        newer = KeyRecord(Secret(OTHER), (), frozenset(), 8)
        keychain.write("team", newer)
        assert keychain.read("team", prompt=True) == newer
        assert keychain.names() == ("team",)

    def test_names_and_states_tell_what_is_there(self, keychain: Keychain) -> None:
        assert keychain.names() == ()
        assert keychain.state("team").state == "absent"
        keychain.write("team", RECORD)
        keychain.write("a.b_c-1", RECORD)
        assert keychain.names() == ("a.b_c-1", "team")
        assert keychain.state("team").state == "present"

    def test_a_missing_key_is_said_by_name(self, keychain: Keychain) -> None:
        with pytest.raises(NoKey, match="nobody"):
            keychain.read("nobody", prompt=False)

    def test_removing_leaves_the_others_and_may_be_repeated(self, keychain: Keychain) -> None:
        keychain.write("team", RECORD)
        keychain.write("other", RECORD)
        keychain.remove("team")
        keychain.remove("team")
        assert keychain.names() == ("other",)
        with pytest.raises(NoKey):
            keychain.read("team", prompt=False)

    def test_a_name_that_could_hurt_a_shell_or_a_path_is_refused(self, keychain: Keychain) -> None:
        with pytest.raises((BadInput, KeychainError)):
            keychain.write("../team", RECORD)
        assert keychain.names() == ()

    def test_a_command_is_kept_and_not_run_unasked(self, keychain: Keychain) -> None:
        record = KeyRecord(None, ("pass", "show", "my key"), ORIGINS, 2)
        keychain.write("team", record)
        assert keychain.read("team", prompt=False) == record
        with pytest.raises(KeychainError):
            keychain.secret_of("team", prompt=False)

    def test_nothing_it_says_of_itself_shows_a_key(self, keychain: Keychain) -> None:
        keychain.write("team", RECORD)
        texts = [repr(keychain), keychain.about(), repr(keychain.read("team", prompt=False)), repr(vars(keychain))]
        assert not any(KEY in text for text in texts)
        assert keychain.about()
