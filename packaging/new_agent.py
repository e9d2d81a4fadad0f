"""Writes the files of a new agent: its code, icon, cases and test, working as they are and to be filled in.

python3 packaging/bootstrap.py new-agent ID
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = Path(__file__).resolve().with_name("new_agent")
CASES = {
    "plain": '{\n  "theme": "dark"\n}\n',
    "with-comments": '{\n  // mine\n  "theme": "dark", /* and why */\n  "list": [1, 2],\n}\n',
    "with-a-provider": '{"provider": {"url": "https://corp.example/v1", "keyCommand": "pass corp"}, "model": "m"}\n',
    "with-tabs": '{\n\t"theme": "dark",\n\t"provider": {\n\t\t"timeout": 30\n\t}\n}\n',
    "empty-object": "{}\n",
}
"""What stands in the agent's file before a switch: put real ones in their place."""

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_LIST = re.compile(
    r'(name = "agents never import each other"\ntype = "independence"\nmodules = \[)(.*?)(\])', re.DOTALL
)


class CannotWrite(Exception):
    """The id is none, or is taken; the message says so."""


def create(root: Path, agent_id: str) -> tuple[Path, ...]:
    """Write the files below a checkout and return them; raises CannotWrite, and then nothing is written."""
    if not _ID.fullmatch(agent_id):
        raise CannotWrite(f"{agent_id!r} is no id: use small letters, digits and single dashes, such as my-agent.")
    files = _files(agent_id)
    if taken := next((name for name in files if (root / name).exists()), ""):
        raise CannotWrite(f"{taken} is there already.")
    project = root / "pyproject.toml"
    listed = _with_module(project.read_text(encoding="utf-8"), agent_id.replace("-", "_"))
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    project.write_text(listed, encoding="utf-8", newline="\n")
    return (*(root / name for name in files), project)


def _files(agent_id: str) -> dict[str, str]:
    module, title = agent_id.replace("-", "_"), agent_id.replace("-", " ").title()
    words = {"AGENT_ID": agent_id, "AGENT_MODULE": module, "AGENT_TITLE": title}
    code, test, icon = (_filled(name, words) for name in ("agent.txt", "test.txt", "icon.txt"))
    cases = {f"tests/agents/cases/{agent_id}/{name}/config.json": text for name, text in CASES.items()}
    return {
        f"app/ezswitch/agents/{module}.py": code,
        f"resources/agents/{agent_id}.svg": icon,
        f"tests/agents/test_{module}.py": test,
        **cases,
    }


def _filled(template: str, words: dict[str, str]) -> str:
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(word, value)
    return text


def _with_module(text: str, module: str) -> str:
    """Return pyproject.toml with the module in the contract that keeps agents apart."""
    found = _LIST.search(text)
    if found is None:
        raise CannotWrite("pyproject.toml has no contract 'agents never import each other' any more.")
    modules = sorted({*re.findall(r'"([^"]+)"', found[2]), f"ezswitch.agents.{module}"})
    lines = "".join(f'\n  "{one}",' for one in modules)
    return f"{text[: found.start(2)]}{lines}\n{text[found.end(2) :]}"


def main(arguments: list[str]) -> int:
    """Write the files and say what is left to do; returns an exit status."""
    if len(arguments) != 1:
        print("python3 packaging/bootstrap.py new-agent ID", file=sys.stderr)
        return 2
    try:
        written = create(ROOT, arguments[0])
    except CannotWrite as problem:
        print(f"new-agent: {problem}", file=sys.stderr)
        return 1
    for path in written:
        print(path.relative_to(ROOT))
    print("Now fill in what the real program does, then: python3 packaging/bootstrap.py docs")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
