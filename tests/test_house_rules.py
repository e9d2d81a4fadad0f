"""The house rules: each says where it is broken, what is wrong and what to do."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from ezswitch.agents import all_agents

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app" / "ezswitch"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
EVERYTHING = ("Exception", "BaseException")
POOR_NAMES = re.compile(r"(^|_)(utils?|helpers?|managers?|misc|common)$")
RESOURCE = re.compile(r"^(icons|agents|presets|styles|translations|screenshots):([\w./-]+)$")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#]+)")
FORBIDDEN_IN_TESTS = {
    r"\bsleep\(|qtbot\.wait\(": "wait for the thing itself (waitUntil, waitSignal, an Event, StillClock)",
    r"mock\.patch|MagicMock|\bmocker\b": "write a fake in the open (tests/fakes.py)",
    r"monkeypatch\.(setattr|setitem|delattr)": "pass the fake in; monkeypatch is for environment variables",
    r"pytest\.(skip|importorskip|mark\.skip|mark\.xfail)": "tests run everywhere they are collected",
}
MACHINE_PATHS = re.compile(r"/home/\w|/Users/\w|/root/|(?<![~\w.])/work/|/tmp/venv|[A-Z]:\\+Users\\+\w")
MACHINE_PATHS_IN_TESTS = re.compile(r"(?<![~\w.])/work/|/tmp/venv|/root/\.pyenv")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|raise NotImplementedError")


def python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


BINARY = (".png", ".ico", ".icns", ".gz", ".db", ".vsix")


def tracked_files() -> list[Path]:
    """Return every text file that belongs to the project: what git keeps or would keep."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = [ROOT / line for line in listed.stdout.splitlines()]
    return [path for path in paths if path.is_file() and path.suffix not in BINARY]


def at(path: Path, line: int, what: str) -> str:
    return f"{path.relative_to(ROOT)}:{line}: {what}"


def matches(paths: list[Path], pattern: re.Pattern[str]) -> Iterator[tuple[Path, int, str]]:
    for path in paths:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if found := pattern.search(line):
                yield path, number, found.group()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def nodes(*folders: str) -> Iterator[tuple[Path, ast.AST]]:
    for path in python_files(*folders):
        for node in ast.walk(tree_of(path)):
            yield path, node


def files_are_short() -> Iterator[str]:
    for path in python_files("app", "packaging"):
        lines = len(path.read_text("utf-8").splitlines())
        if lines > 300:
            yield at(path, lines, f"{lines} lines, 300 are allowed: split it by what its parts are about")


def the_median_file_is_short() -> Iterator[str]:
    median = statistics.median(len(path.read_text("utf-8").splitlines()) for path in python_files("app"))
    print(f"median length of an app file: {median:.0f} lines")
    if median > 150:
        yield f"app: the median file has {median:.0f} lines, 150 are allowed"


def functions_are_short() -> Iterator[str]:
    for path, node in nodes("app", "packaging"):
        if isinstance(node, FUNCTIONS):
            first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
            lines = (node.end_lineno or 0) - first.lineno + 1
            if lines > 40:
                yield at(path, node.lineno, f"{node.name} has {lines} lines, 40 are allowed: name its parts")


def functions_take_few_arguments() -> Iterator[str]:
    for path, node in nodes("app", "packaging"):
        if isinstance(node, FUNCTIONS):
            names = [argument.arg for argument in node.args.posonlyargs + node.args.args]
            count = len([name for name in names if name not in ("self", "cls")])
            if count > 5:
                yield at(path, node.lineno, f"{node.name} takes {count} positional arguments, 5 are allowed")


def modules_say_what_they_are_for() -> Iterator[str]:
    for path in python_files("app", "packaging", "tests"):
        docstring = ast.get_docstring(tree_of(path))
        if not docstring:
            yield at(path, 1, "no docstring: say in one line what the module is for")
        elif "\n" in docstring.partition("\n\n")[0]:
            yield at(path, 1, "the docstring begins with more than one line")


def no_package_where_none_belongs() -> Iterator[str]:
    for folder in ("packaging", "resources", "tests"):
        for path in (ROOT / folder).rglob("__init__.py"):
            yield at(path, 1, "remove it: these folders are not packages (packaging would hide the library)")


def the_tests_are_honest() -> Iterator[str]:
    """The bench is no test: it waits for a window to be idle. The guards' own tests hold what the guards refuse."""
    own = ("test_house_rules.py", "test_guards.py")
    tests = [path for path in python_files("tests") if path.name not in own and "bench" not in path.parts]
    for pattern, remedy in FORBIDDEN_IN_TESTS.items():
        for path, line, found in matches(tests, re.compile(pattern)):
            yield at(path, line, f"{found!r}: {remedy}")


def no_star_imports() -> Iterator[str]:
    for path, node in nodes("app", "packaging", "tests"):
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            yield at(path, node.lineno, "import the names (a star import of Qt costs 130 ms and 13 MB)")


def nothing_catches_everything_to_go_on() -> Iterator[str]:
    for path, node in nodes("app", "packaging"):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            everything = any(one is None or (isinstance(one, ast.Name) and one.id in EVERYTHING) for one in caught)
            if everything and not _goes_further(node):
                yield at(path, node.lineno, "catches everything and goes on: name the errors, or end with raise")


def _goes_further(handler: ast.ExceptHandler) -> bool:
    """Tell whether what was caught is raised again, or returned as a value to where it will be."""
    last = handler.body[-1]
    returned = ast.walk(last) if isinstance(last, ast.Return) else ()
    carried = any(isinstance(node, ast.Name) and node.id == handler.name for node in returned)
    return isinstance(last, ast.Raise) or carried


def translations_are_literals() -> Iterator[str]:
    for path, node in nodes("app"):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "tr":
            literal = node.args and isinstance(node.args[0], ast.Constant)
            if not literal:
                yield at(path, node.lineno, 'tr("literal"), and format after it: an f-string is never translated')


def only_agents_know_an_agents_name() -> Iterator[str]:
    words = set()
    for agent in all_agents():
        words |= {agent.id, agent.id.replace("-", "_"), agent.name}
    pattern = re.compile(rf"(?<![\w-])({'|'.join(sorted(map(re.escape, words)))})(?![\w-])", re.IGNORECASE)
    rooms = [path for path in python_files("app") if not path.is_relative_to(APP / "agents")]
    for path, line, found in matches(rooms, pattern):
        yield at(path, line, f"{found!r}: only app/ezswitch/agents/ knows an agent by name; say it in its file")


def every_agent_is_kept_apart() -> Iterator[str]:
    """Hold pyproject's independence contract to what is there: a new agent must not be forgotten in it."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    named = {module for contract in contracts if contract["type"] == "independence" for module in contract["modules"]}
    modules = {f"ezswitch.agents.{agent.id.replace('-', '_')}" for agent in all_agents()}
    for module in sorted(modules - named):
        yield f"pyproject.toml: add {module!r} to the contract 'agents never import each other'"


def no_path_of_a_developers_machine() -> Iterator[str]:
    own = Path(__file__).resolve()  # it has to name them to look for them
    for path in tracked_files():
        pattern = MACHINE_PATHS_IN_TESTS if path.is_relative_to(ROOT / "tests") else MACHINE_PATHS
        if path != own:
            for _, line, found in matches([path], pattern):
                yield at(path, line, f"{found!r}: nothing may name one machine's folders")


def every_resource_exists() -> Iterator[str]:
    for path, node in nodes("app"):
        found = RESOURCE.match(str(node.value)) if isinstance(node, ast.Constant) else None
        if found and not (ROOT / "resources" / found.group(1) / found.group(2)).exists():
            yield at(path, node.lineno, f"resources/{found.group(1)}/{found.group(2)} is not there")


def every_link_leads_somewhere() -> Iterator[str]:
    for path in ROOT.glob("*.md"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            for target in LINK.findall(line):
                if not (ROOT / target).exists():
                    yield at(path, number, f"{target} is not there")


def modules_are_named_for_what_they_do() -> Iterator[str]:
    for path in python_files("app", "packaging", "tests"):
        if POOR_NAMES.search(path.stem):
            yield at(path, 1, "name it for what it is about, or move its functions where they belong")


def nothing_is_unfinished() -> Iterator[str]:
    for path, line, found in matches(python_files("app", "packaging"), UNFINISHED):
        yield at(path, line, f"{found!r}: finish it, or take it out")


def there_is_as_much_test_as_code() -> Iterator[str]:
    code, tests = (
        sum(len(path.read_text("utf-8").splitlines()) for path in python_files(at)) for at in ("app", "tests")
    )
    print(f"lines of test per line of code: {tests / code:.2f}")
    if tests < code:
        yield f"tests: {tests} lines of test for {code} lines of code"


RULES: tuple[Callable[[], Iterator[str]], ...] = (
    files_are_short,
    the_median_file_is_short,
    functions_are_short,
    functions_take_few_arguments,
    modules_say_what_they_are_for,
    no_package_where_none_belongs,
    the_tests_are_honest,
    no_star_imports,
    nothing_catches_everything_to_go_on,
    translations_are_literals,
    only_agents_know_an_agents_name,
    every_agent_is_kept_apart,
    no_path_of_a_developers_machine,
    every_resource_exists,
    every_link_leads_somewhere,
    modules_are_named_for_what_they_do,
    nothing_is_unfinished,
    there_is_as_much_test_as_code,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_house_rule(rule: Callable[[], Iterator[str]]) -> None:
    broken = list(rule())
    assert not broken, "\n" + "\n".join(broken)


@pytest.mark.parametrize("package", ["tomlkit", "ruamel", "requests", "secretstorage"])
def test_a_library_that_was_decided_against_stays_out(package: str) -> None:
    broken = [
        at(path, node.lineno, f"{package}: see Decisions in CONTRIBUTING.md")
        for path, node in nodes("app")
        if isinstance(node, ast.Import | ast.ImportFrom) and package in ast.unparse(node).split(".")[0].split()
    ]
    assert not broken, "\n" + "\n".join(broken)


@pytest.mark.parametrize(
    ("package", "home"),
    [
        ("httpx", "system/web"),
        ("keyring", "system/keychain"),
        ("jeepney", "system/keychain"),
        ("platformdirs", "system/paths"),
        ("sqlite3", "system/store"),
        ("yaml", "formats/yaml"),
        ("PySide6", "desktop"),
    ],
)
def test_a_library_lives_in_one_room(package: str, home: str) -> None:
    """import-linter sees modules; this sees every import statement, lazy ones too, and names the line."""
    broken = []
    for path, node in nodes("app"):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        inside = path.relative_to(APP).as_posix().startswith(home)
        if not inside and any(name.partition(".")[0] == package for name in names):
            broken.append(at(path, node.lineno, f"{package} is imported in {home} only"))
    assert not broken, "\n" + "\n".join(broken)


def test_the_house_holds_its_import_contracts() -> None:
    program = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
