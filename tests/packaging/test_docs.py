"""The agents' pages: written from the declarations, never stale, and saying what people look for."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import docs
from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent, KeyDelivery
from ezswitch.agents.definition import FORMATS
from ezswitch.agents.templates import PLACEHOLDERS

PAGES = docs.pages()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_the_declaration_says(name: str) -> None:
    kept = docs.PAGES / name
    text = kept.read_text(encoding="utf-8") if kept.exists() else ""
    assert text == PAGES[name], "run: python3 packaging/bootstrap.py docs"


def test_there_is_no_page_of_an_agent_that_is_gone() -> None:
    assert {path.name for path in docs.PAGES.glob("*.md")} == set(PAGES)


@pytest.mark.parametrize("agent", all_agents(), ids=lambda agent: agent.id)
class TestEveryPage:
    def test_it_has_every_part(self, agent: Agent) -> None:
        text = docs.page(agent)
        parts = [
            "Files",
            "Settings ezswitch writes",
            "The key",
            "When it takes effect",
            "Known conflicts",
            "The way back",
        ]
        first = ["Before its first use"] if agent.first_steps else []
        assert [line[3:] for line in text.splitlines() if line.startswith("## ")] == [*first, *parts]
        assert agent.name in text
        assert (agent.seen or "Not yet seen with the real program") in text

    def test_every_owned_setting_is_published(self, agent: Agent) -> None:
        text = docs.page(agent)
        for owned in agent.owned:
            assert f"| `{'.'.join(owned.path)}` |" in text
        assert ("**Holds the key.**" in text) == (
            KeyDelivery.LITERAL in {agent.key_delivery, *(one.key_delivery for one in agent.ways)}
        )

    def test_it_names_no_folder_of_this_machine(self, agent: Agent) -> None:
        text = docs.page(agent)
        assert str(Path.home()) not in text
        assert "/elsewhere" not in text


def test_what_is_asked_of_the_environment_is_found_out() -> None:
    text = PAGES["claude-code.md"]
    assert "Variables that move them: `CLAUDE_CONFIG_DIR`." in text
    assert "CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST is set." in text
    assert "emptied for 2 seconds" in text


def test_the_page_of_ones_own_agents_names_every_placeholder_and_format() -> None:
    text = PAGES["own-agents.md"]
    assert all(f"`{{{name}}}`" in text for name in PLACEHOLDERS)
    assert all(name in text for name in FORMATS)
    assert all(f"examples/{path.name}" in text for path in (docs.PAGES / "examples").glob("*.toml"))


def test_writing_changes_only_what_differs(tmp_path: Path) -> None:
    shutil.copytree(docs.PAGES, tmp_path / "pages")
    folder = tmp_path / "pages"
    assert docs.write(folder) == ()
    (folder / "codex.md").write_text("old")
    (folder / "gone.md").write_text("an agent that is no more")
    assert docs.write(folder) == ("codex.md", "gone.md")
    assert not (folder / "gone.md").exists()
    assert docs.write(folder) == ()
