"""A text about a mistake holds no key: not one that is in memory, in whatever form, nor one that merely looks so."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest

from ezswitch.domain.redaction import alive, redacted
from ezswitch.domain.secret import Secret

PLAIN = "horse battery+staple/=EXAMPLE"
"""A key that does not look like one: only the memory of it helps."""


@pytest.mark.parametrize("lead", ["", "a", "ab"])
def test_a_key_that_is_in_memory_is_masked_in_every_form(lead: str) -> None:
    key = Secret(PLAIN)
    forms = [
        PLAIN,
        quote(PLAIN, safe=""),
        json.dumps(f'{PLAIN}"')[1:-1],
        PLAIN.encode().hex(),
        base64.b64encode((lead + PLAIN + "tail").encode()).decode(),
    ]
    for form in forms:
        said = redacted(f"it sent {form} there")
        assert said.startswith("it sent ")
        assert said.endswith(" there")
        assert "battery" not in said
        assert form[8:24] not in said, form
    assert key in alive()


def test_what_looks_like_a_key_is_masked_without_being_known() -> None:
    said = redacted("Authorization: Bearer sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f at line 12", ())
    assert "EXAMPLE0a1b" not in said
    assert said.endswith(" at line 12")


def test_a_text_without_keys_stays_as_it_is() -> None:
    text = 'File "apply.py", line 12, in execute\n    raise Moved("changed")\n'
    assert redacted(text, (Secret("x"), Secret(""))) == text
