"""The wheel, the editable install and a plain checkout all find resources/."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from functools import partial
from pathlib import Path

import pytest

import compiled
import ezswitch
import trial

ROOT = Path(__file__).resolve().parents[2]
ASK = "import ezswitch; from ezswitch.system.resources import resources; print(ezswitch.__file__); print(resources())"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the source package, and the wheel out of that, once."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


def shipped() -> set[str]:
    """Name what belongs into a package: of the translations, those without a gap, compiled."""
    resources = ROOT / "resources"
    names = {path.relative_to(resources).as_posix() for path in resources.rglob("*") if path.is_file()}
    whole = {f"translations/{path.stem}.qm" for path in compiled.sources(ROOT) if not compiled.gaps(path)}
    return {name for name in names if not name.startswith(("screenshots/", "translations/"))} | whole


def ask(*options: str, before: str = "") -> tuple[Path, Path]:
    """Return where a Python with these options finds the package, and its resources."""
    command = [sys.executable, *options, "-c", before + ASK]
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=True, timeout=60)
    package, resources = done.stdout.splitlines()
    return Path(package), Path(resources)


def test_an_installed_wheel_finds_them(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path)
    package, resources = ask(before=f"import sys; sys.path.insert(0, {str(tmp_path)!r});")
    assert package == tmp_path / "ezswitch" / "__init__.py"
    assert resources == tmp_path / "ezswitch" / "_resources"
    assert (resources / "presets" / "ezrouter.toml").read_bytes() == (
        ROOT / "resources/presets/ezrouter.toml"
    ).read_bytes()


def test_it_is_installed_used_and_removed_and_the_way_back_stays(wheel: Path, tmp_path: Path) -> None:
    """As `bootstrap.py trial sdist` does, but without a network: the libraries are those of this environment."""
    environment, home = tmp_path / "env", tmp_path / "home"
    home.mkdir()
    run = partial(subprocess.run, check=True, timeout=120)
    run([sys.executable, "-m", "venv", "--without-pip", str(environment)])
    pip = [sys.executable, "-m", "pip", "--quiet", "--python", str(environment / "bin" / "python")]
    run([*pip, "install", "--no-deps", "--no-index", str(wheel)])
    packages = next(environment.glob("lib/python3*/site-packages"))
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    assert (environment / "share/man/man1/ezswitch.1").exists()
    remove = partial(run, [*pip, "uninstall", "--yes", "ezswitch"])
    trial.life(environment / "bin" / "ezswitch", "wheel, by pip", remove, home)
    assert not [path for path in environment.rglob("*ezswitch*") if "__pycache__" not in path.parts]


def test_the_editable_install_finds_them() -> None:
    package, resources = ask()
    assert package == ROOT / "app" / "ezswitch" / "__init__.py"
    assert resources == ROOT / "resources"


def test_a_plain_checkout_finds_them() -> None:
    package, resources = ask("-I", "-S", before=f"import sys; sys.path.insert(0, {str(ROOT / 'app')!r});")
    assert package == ROOT / "app" / "ezswitch" / "__init__.py"
    assert resources == ROOT / "resources"


def test_the_wheel_holds_the_program_its_resources_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
        entries = packed.read(next(name for name in names if name.endswith("entry_points.txt"))).decode()
        metadata = packed.read(next(name for name in names if name.endswith("METADATA"))).decode()
    inside = {name.removeprefix("ezswitch/_resources/") for name in names if name.startswith("ezswitch/_resources/")}
    assert inside == shipped()
    shared = {name.partition(".data/data/share/")[2] for name in names if ".data/" in name}
    assert shared == {
        "man/man1/ezswitch.1",
        "bash-completion/completions/ezswitch",
        "zsh/site-functions/_ezswitch",
        "fish/vendor_completions.d/ezswitch.fish",
    }
    own = ("ezswitch/", f"ezswitch-{ezswitch.__version__}.dist-info/", f"ezswitch-{ezswitch.__version__}.data/")
    assert all(name.startswith(own) for name in names)
    assert "ezswitch = ezswitch.__main__:main" in entries
    assert f"Version: {ezswitch.__version__}" in metadata
    assert "License-Expression: MIT" in metadata
