"""Composes the files tests/corpus/*/built-*: sections that people keep, in layouts that people have, from one seed.

Run it to write them anew; the rest of the corpus is written by hand. `large` gives files of 300 KB, which are not kept.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).with_name("corpus")
BUILT = 45
_LARGE = 300_000
_ENDINGS = {"jsonc": "json", "toml": "toml", "yaml": "yaml", "dotenv": "env"}

JSON_SECTIONS: Mapping[str, Any] = {
    "permissions": {
        "allow": ["Bash(npm run test:*)", "Read(~/.zshrc)"],
        "deny": ["Read(./.env)"],
        "defaultMode": "plan",
    },
    "hooks": {"Stop": [{"hooks": [{"type": "command", "command": "say 'done' && echo \"ok\""}]}], "PreToolUse": []},
    "statusLine": {"type": "command", "command": "~/.config/status line.sh", "padding": 0},
    "mcpServers": {"docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2"], "env": {"TOKEN": "${DOCS_TOKEN}"}}},
    "enabledPlugins": {"formatter@acme": True, "linter@acme": False},
    "env": {"EDITOR": "vim", "BASH_MAX_TIMEOUT_MS": "600000", "HTTP_PROXY": "http://proxy.corp.example:3128"},
    "theme": "dark-daltonized",
    "instructions": ["CONTRIBUTING.md", "docs/*.md", "https://rules.example/x//y.md"],
    "keybinds": {"leader": "ctrl+x", "app_exit": "ctrl+c,<leader>q", "none": None},
    "editor": {"fontSize": 13.5, "rulers": [80, 120], "wordWrap": True, "title": "${activeFile} — Übung 🦊"},
    "telemetry": {"enabled": False, "endpoint": "https://otel.example:4317/v1/traces?x=1#y"},
    "projects": {"/home/sam/my work": {"trusted": True, "history": [{"display": "fix // the /* bug */"}]}},
    "cleanupPeriodDays": 30,
    "lsp": {"rust-analyzer": {"check": {"command": "clippy", "extraArgs": ["--", "-D", "warnings"]}}},
    "$schema": "https://example.org/settings.schema.json",
    "tips": {},
    "recent": [],
    "nested": {"a": {"b": {"c": {"d": [[], [{}], [[[]]]]}}}},
}
COMMENTS = ("mine", "see https://example.org/docs#x", 'was: "old": {', "TODO: ask Jo", "---- below: experiments ----")

TOML_TOP = (
    'model = "gpt-6.1-sol"  # the default',
    'approval_policy = "on-request"',
    "notify = [\"python3\", '/home/sam/n.py']",
    "hide_agent_reasoning = true",
    'instructions = """\nBe terse.\n  model = "not a key"\n"""',
    "max = 10_485_760",
    "started = 2026-11-29T07:32:00Z",
    '# model_provider = "corp"',
    "personality.tone = 'dry'",
    "limits = { a = 1, b = [2] }",
)
TOML_TABLES = (
    '[tui]\nnotifications = true\ntheme = "dark"',
    '[history]\npersistence = "save-all"   # keep',
    '[mcp_servers.docs]\ncommand = "npx"\nargs = ["-y", "docs-mcp"]\n\n[mcp_servers.docs.env]\nLANG = "en_GB"',
    '[projects."/home/sam/my work"]\ntrust_level = "trusted"',
    '[[hooks]]\non = "stop"\n\n[[hooks]]\non = "start"',
    '[shell_environment_policy]\nset = { PATH = \'/usr/bin\', X = "1" }\nexclude = [\n  "AWS_*",  # no\n]',
    "[features]\nweb_search = true\nstreamable_shell = false",
    "# ---- experiments ----\n[profiles_of_mine.fast]\nx = 0x10",
    '[permission]\nrules = [\n  { action = "allow", pattern = "git *" },\n]',
    '[tools]\n  [tools.web]\n  "on" = true',
    '["quoted table"."two words"]\n\'k\' = "v"',
    "[sandbox_workspace_write]\nwritable_roots = []",
)
YAML_TOP = (
    "name: Local Agent  # shown",
    "version: 1.0.0",
    "schema: v1",
    "dark-mode: true",
    "auto-commits: false",
    "read:\n  - CONVENTIONS.md\n  - docs/style.md  # ours",
    "lint-cmd:\n- \"python: ruff check\"\n- 'js: npx eslint'",
    "rules:\n  - Be brief.\n  - |\n    Two lines.\n    # no comment",
    "context: [{provider: diff}, {provider: file}]",
    "terminal:\n  backend: local\n  timeout: 180",
    "agent:\n    max_turns: 60\n    tone: >-\n      One\n      line.",
    'mcp:\n  docs:\n    command: npx\n    args: ["-y", docs-mcp]\n    env: {LANG: en_GB}',
    "toolsets:\n  - all   # every one",
    "anchors: &a\n  x: 1\nmore:\n  <<: *a\n  y: 2",
    "# ---- experiments ----\n# model: xxx",
    "empty:",
    "when: 2026-11-29",
    "greeting: Grüße 日本 🦊",
    'quoted: "a: b # c"',
    "map-tokens: 2_048",
    "cache-prompts: no",
    "'odd key': [1, [2, {a: b}]]",
)
DOTENV_LINES = (
    "# mine",
    "",
    'GOOGLE_CLOUD_PROJECT="my project"',
    "export NODE_OPTIONS=--max-old-space-size=8192",
    "EMPTY=",
    "HTTPS_PROXY=http://proxy.corp.example:3128  # at the office",
    "QUOTED='single # no comment'",
    "SPACED = yes",
    'DOUBLE="a \\"b\\" \\n c"',
    'MULTI="line one\nline two"',
    "URL=https://x.example/?a=1&b=2#frag",
    "TAB=\t1",
    "#GEMINI_API_KEY=AIza-EXAMPLE-off",
    "GEMINI_SANDBOX=false",
    "UNICODE=grün 🦊",
    "EXPAND=${HOME}/bin:$PATH",
    "  INDENTED=1",
    "MY_GEMINI_API_KEY=other",
    "export  DEBUG=1 # why",
    'JSON={"a": [1, 2]}',
    "GOOGLE_CLOUD_LOCATION=europe-west4",
)


def _json(value: Any, style: random.Random, indent: str, comments: bool, level: int = 0) -> str:
    """Write a value with this indentation, "" for one line; comments and trailing commas where they are wanted."""
    if not isinstance(value, dict | list) or not value or not indent or (level > 1 and style.random() < 0.4):
        return json.dumps(value, ensure_ascii=style.random() < 0.2)
    pad, lines = indent * (level + 1), []
    items = list(value.items()) if isinstance(value, dict) else [(None, one) for one in value]
    for number, (key, one) in enumerate(items):
        said = _json(one, style, indent, comments, level + 1)
        comma = "," if number < len(items) - 1 or (comments and style.random() < 0.3) else ""
        if comments and style.random() < 0.2:
            word = style.choice(COMMENTS)
            lines.append(f"{pad}// {word}" if style.random() < 0.6 else f"{pad}/* {word} */")
        behind = f" // {style.choice(COMMENTS)}" if comments and style.random() < 0.15 else ""
        lines.append(f"{pad}{'' if key is None else f'{json.dumps(key)}: '}{said}{comma}{behind}")
        if style.random() < 0.08:
            lines.append("")
    open_, close = "{}" if isinstance(value, dict) else "[]"
    return "\n".join([open_, *lines, f"{indent * level}{close}"])


def jsonc(style: random.Random) -> str:
    """Return one composed settings file in JSON; two of three have neither comments nor trailing commas."""
    names = style.sample(list(JSON_SECTIONS), style.randint(3, 9))
    comments, indent = style.random() < 0.33, style.choice(("  ", "  ", "    ", "\t", ""))
    text = _json({name: JSON_SECTIONS[name] for name in names}, style, indent, comments)
    return f"// {style.choice(COMMENTS)}\n{text}\n" if comments else f"{text}\n"


def toml(style: random.Random) -> str:
    """Return one composed settings file in TOML."""
    top = style.sample(TOML_TOP, style.randint(0, 6))
    tables = style.sample(TOML_TABLES, style.randint(1, 6))
    return "\n".join(top) + ("\n\n" if top else "") + style.choice(("\n", "\n\n", "\n\n\n")).join(tables) + "\n"


def yaml(style: random.Random) -> str:
    """Return one composed settings file in YAML."""
    gap = style.choice(("\n", "\n", "\n\n"))
    body = gap.join(style.sample(YAML_TOP, style.randint(3, 11))) + "\n"
    return f"---\n{body}" if style.random() < 0.15 else body


def dotenv(style: random.Random) -> str:
    """Return one composed .env file."""
    return "\n".join(style.sample(DOTENV_LINES, style.randint(2, 12))) + "\n"


MAKERS: Mapping[str, Callable[[random.Random], str]] = {"jsonc": jsonc, "toml": toml, "yaml": yaml, "dotenv": dotenv}


def built(format_name: str) -> dict[str, bytes]:
    """Return name -> bytes of the composed files of a format: the same ones every time."""
    style, found = random.Random(f"ezswitch {format_name}"), dict[str, bytes]()
    for number in range(1, BUILT + 1):
        text, traits = MAKERS[format_name](style), []
        if style.random() < 0.2:
            text, traits = text.replace("\n", "\r\n"), ["crlf"]
        if style.random() < 0.15:
            text, traits = "\ufeff" + text, [*traits, "bom"]
        if style.random() < 0.2:
            text, traits = text.rstrip("\r\n"), [*traits, "no-final-newline"]
        name = "-".join(["built", f"{number:02d}", *traits])
        found[f"{name}.{_ENDINGS[format_name]}"] = text.encode()
    return found


def large(format_name: str) -> bytes:
    """Return a file of 300 KB: many projects, servers or variables, as years of use leave them."""
    count = 3000
    if format_name == "jsonc":
        projects = {
            f"/home/sam/work/{n}": {"history": [f"prompt {n}: fix // it"], "ok": n % 2 == 0} for n in range(count)
        }
        text = json.dumps({"theme": "dark", "projects": projects, "env": {"A": "1"}}, indent=2) + "\n"
    elif format_name == "toml":
        tables = (f'[projects."/home/sam/work/{n}"]\ntrust_level = "trusted"  # {"why " * 120}\n' for n in range(600))
        text = 'model = "o9"\n\n' + "\n".join(tables)
    elif format_name == "yaml":
        text = "name: Large\nread:\n" + "".join(f"  - docs/page-{n}.md  # {'y' * 80}\n" for n in range(count))
    else:
        text = "".join(f'VARIABLE_{n}="{"z" * 85}"\n' for n in range(count))
    assert len(text) >= _LARGE
    return text.encode()


def write() -> None:
    """Write every composed file."""
    for name in MAKERS:
        for old in (CORPUS / name).glob("built-*"):
            old.unlink()
        for file, data in built(name).items():
            (CORPUS / name / file).write_bytes(data)


def without_blanks(text: str) -> str:
    """Return a text without blanks and line ends: what is left when only the layout may differ."""
    return re.sub(r"\s+", "", text)


if __name__ == "__main__":
    write()
