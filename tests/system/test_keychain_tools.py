"""The system's own tools for keys, where neither keyring nor ezswitch is left: which are run, and what counts."""

from __future__ import annotations

from dataclasses import dataclass, field

from ezswitch.system.keychain.tools import forget_all


@dataclass
class Tool:
    """Stands for `security` and `cmdkey`: it has items, removes them one by one, and may be missing or refuse."""

    items: list[str] = field(default_factory=lambda: ["ezswitch", "team@ezswitch", "other"])
    missing: bool = False
    refuses: bool = False
    ran: list[tuple[str, ...]] = field(default_factory=list)

    def __call__(self, words: tuple[str, ...]) -> tuple[int, str]:
        self.ran.append(words)
        if self.missing:
            return 1, ""
        if words == ("cmdkey", "/list"):
            return 0, "".join(f"    Target: LegacyGeneric:target={item}\n    Type: Generic\n" for item in self.items)
        if words[0] == "cmdkey" and not self.refuses:
            self.items.remove(words[1].removeprefix("/delete:"))
            return 0, ""
        return self._security(words)

    def _security(self, words: tuple[str, ...]) -> tuple[int, str]:
        ours = [item for item in self.items if "ezswitch" in item]
        if words[1] == "delete-generic-password" and ours and not self.refuses:
            self.items.remove(ours[0])
            return 0, ""
        return (0 if words[1] == "list-keychains" or (words[1] == "find-generic-password" and ours) else 44), ""


def test_only_ours_are_removed_and_all_of_them() -> None:
    for platform in ("darwin", "win32"):
        tool = Tool()
        assert forget_all(platform, tool)
        assert tool.items == ["other"]


def test_a_tool_that_is_missing_or_refuses_is_told() -> None:
    for platform in ("darwin", "win32"):
        assert not forget_all(platform, Tool(missing=True))
        assert not forget_all(platform, Tool(refuses=True))


def test_nothing_there_is_no_failure() -> None:
    for platform in ("darwin", "win32"):
        assert forget_all(platform, Tool(items=[]))


def test_a_program_that_does_not_exist_is_a_tool_that_is_missing() -> None:
    assert not forget_all("darwin")
