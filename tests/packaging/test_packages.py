"""What packages are made of: quick looks at every part. Building and trying whole ones takes minutes:

python3 packaging/bootstrap.py package ... and trial ...
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import plistlib
import re
import struct
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from email import message_from_string
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
import pytest
import yaml

import appimage
import bundle
import bundle_parts
import commands
import deb
import icons
import metainfo
import package
import sbom
import trial
from ezswitch.agents import all_agents
from ezswitch.domain.project import FEED, HOMEPAGE
from ezswitch.system import launcher
from ezswitch.usecases.releases import released
from translations import LANGUAGES
from version import ROOT, version

NOW = datetime(2026, 11, 29, tzinfo=UTC)
LINUX = ROOT / "packaging" / "linux"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CHANGES = """# Changelog

## 0.2.0 (not released yet)

- One & `two`,
  in two lines.

## 0.1.0 (2026-01-02)

- First.
"""


def run(*command: str | Path, **variables: str) -> str:
    done = subprocess.run(
        command, env={**os.environ, **variables}, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Draw every icon once, without a display."""
    folder = tmp_path_factory.mktemp("icons")
    run(sys.executable, ROOT / "packaging" / "icons.py", folder, QT_QPA_PLATFORM="offscreen")
    return folder


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory, drawn: Path) -> Path:
    """Make the Debian package's tree, but for the libraries."""
    root = tmp_path_factory.mktemp("deb")
    (root / deb.INSIDE).mkdir(parents=True)
    deb._files(root, drawn)
    deb._permissions(root)
    deb._control(root)
    return root


class TestVersion:
    def test_there_is_one_place_for_it(self) -> None:
        import ezswitch

        assert version() == ezswitch.__version__
        files = [path for path in run("git", "-C", ROOT, "ls-files").splitlines() if path.endswith((".py", ".toml"))]
        stated = re.compile(rf"""^\s*(__version__|version) = ["']{re.escape(version())}["']""", re.MULTILINE)
        said = [path for path in files if stated.search((ROOT / path).read_text("utf-8")) and "tests/" not in path]
        assert said == ["app/ezswitch/__init__.py"]

    def test_a_package_without_one_is_a_fault(self, tmp_path: Path) -> None:
        (tmp_path / "app/ezswitch").mkdir(parents=True)
        (tmp_path / "app/ezswitch/__init__.py").write_text("")
        with pytest.raises(ValueError, match="__version__"):
            version(tmp_path)


class TestReleases:
    def test_the_changelog_is_read(self) -> None:
        newest, first = metainfo.releases(CHANGES)
        assert newest == metainfo.Release("0.2.0", "", ("One & `two`, in two lines.",))
        assert (first.date, first.lines) == ("2026-01-02", ("First.",))

    def test_the_newest_is_the_version_that_is_built(self) -> None:
        newest = metainfo.releases((ROOT / "CHANGELOG.md").read_text("utf-8"))[0]
        assert newest.version == version()
        assert newest.lines

    def test_a_store_reads_them(self) -> None:
        found = ET.fromstring(metainfo.metainfo(CHANGES, "2026-11-29"))
        said = [(one.get("version"), one.get("date"), one.get("type")) for one in found.iter("release")]
        assert said == [("0.2.0", "2026-11-29", "development"), ("0.1.0", "2026-01-02", "stable")]
        assert found.findtext("url") == HOMEPAGE
        assert "One & two, in two lines." in [one.text for one in found.iter("li")]

    def test_the_feed_is_what_the_program_reads(self) -> None:
        found = released(sbom.feed(f"{HOMEPAGE}/{version()}", NOW).encode())
        assert (found.version, found.date, found.url) == (version(), "2026-11-29", f"{HOMEPAGE}/{version()}")

    def test_the_feed_is_named_once(self) -> None:
        files = [ROOT / path for path in run("git", "-C", ROOT, "ls-files", "app").splitlines() if path.endswith(".py")]
        saying = [path.name for path in files if "releases.json" in path.read_text("utf-8")]
        assert saying == [Path("project.py").name]
        assert FEED.startswith("https://")


class TestTranslations:
    def test_a_build_has_the_same_qt_as_the_program(self) -> None:
        said = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
        building, running = said["build-system"]["requires"], said["project"]["dependencies"]
        assert [line for line in building if "PySide6" in line] == [line for line in running if "PySide6" in line]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_qts_own_words_of_every_language_are_in_a_package(self, language: str) -> None:
        place = f"PySide6/Qt/translations/qtbase_{language}.qm"
        assert bundle_parts.is_wanted(place)
        assert bundle_parts.is_wanted_library(place)
        assert (Path(PySide6.__path__[0]).parent / place).exists()


class TestIcons:
    def test_every_size_is_there(self, drawn: Path) -> None:
        for size in icons.THEME:
            data = (drawn / f"hicolor/{size}x{size}/apps/ezswitch.png").read_bytes()
            assert struct.unpack(">II", data[16:24]) == (size, size)

    def test_windows_and_macos_find_every_image(self, drawn: Path) -> None:
        data = (drawn / "ezswitch.ico").read_bytes()
        count = struct.unpack("<HHH", data[:6])[2]
        entries = [struct.unpack("<BBBBHHII", data[6 + 16 * n : 22 + 16 * n]) for n in range(count)]
        assert [entry[0] or 256 for entry in entries] == list(icons.WINDOWS)
        assert all(data[start : start + 8] == b"\x89PNG\r\n\x1a\n" for *_, start in entries)
        apple = (drawn / "ezswitch.icns").read_bytes()
        assert apple[:4] == b"icns"
        assert struct.unpack(">I", apple[4:8])[0] == len(apple)
        assert all(name in apple for name in icons.MACOS)


class TestDebianPackage:
    def test_its_files_are_where_a_desktop_and_shells_look(self, tree: Path) -> None:
        share = "usr/share"
        wanted = {
            "usr/bin/ezswitch", "etc/xdg/autostart/ezswitch.desktop", f"{share}/applications/ezswitch.desktop",
            f"{share}/metainfo/dev.ezrouter.ezswitch.metainfo.xml", f"{share}/man/man1/ezswitch.1.gz",
            f"{share}/bash-completion/completions/ezswitch", f"{share}/zsh/vendor-completions/_ezswitch",
            f"{share}/fish/vendor_completions.d/ezswitch.fish", f"{share}/doc/ezswitch/copyright",
            f"{share}/doc/ezswitch/changelog.gz", f"{share}/icons/hicolor/scalable/apps/ezswitch.svg",
            f"{share}/python3/runtime.d/ezswitch.rtupdate",
        }  # fmt: skip
        assert wanted <= {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file()}

    def test_desktop_files_and_metadata_are_valid(self, tree: Path) -> None:
        assert run("desktop-file-validate", tree / "usr/share/applications/ezswitch.desktop") == ""
        assert run("desktop-file-validate", tree / "etc/xdg/autostart/ezswitch.desktop") == ""
        about = tree / "usr/share/metainfo/dev.ezrouter.ezswitch.metainfo.xml"
        assert "successful" in run("appstreamcli", "validate", "--no-net", about)

    def test_it_starts_with_nobodys_login(self, tree: Path) -> None:
        assert "Hidden=true" in (tree / "etc/xdg/autostart/ezswitch.desktop").read_text().splitlines()
        assert (tree / "DEBIAN/conffiles").read_text() == "/etc/xdg/autostart/ezswitch.desktop\n"

    def test_dpkg_builds_and_reads_it(self, tree: Path, tmp_path: Path) -> None:
        target = tmp_path / "e.deb"
        run("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, target)
        said = message_from_string(run("dpkg-deb", "--field", target))
        assert (said["Package"], said["Version"]) == ("ezswitch", version())
        assert {"python3 (>= 3.11)", "python3-cryptography", "libxcb-cursor0"} <= set(said["Depends"].split(", "))
        listed = run("dpkg-deb", "--contents", target).splitlines()
        assert all("root/root" in line for line in listed)
        assert next(line for line in listed if line.endswith("./usr/bin/ezswitch")).startswith("-rwxr-xr-x")

    def test_checksums_and_changelog_are_true(self, tree: Path) -> None:
        for line in (tree / "DEBIAN/md5sums").read_text().splitlines():
            digest, _, path = line.partition("  ")
            assert hashlib.md5((tree / path).read_bytes(), usedforsecurity=False).hexdigest() == digest
        said = gzip.decompress((tree / "usr/share/doc/ezswitch/changelog.gz").read_bytes()).decode()
        assert said.startswith(f"ezswitch ({version()}) stable;")

    @pytest.mark.parametrize("script", ["postinst", "prerm", "postrm", "ezswitch.rtupdate"])
    def test_its_scripts_are_shell(self, script: str) -> None:
        run("sh", "-n", LINUX / "deb" / script)

    @pytest.mark.parametrize(("script", "word"), [("prerm", "remove"), ("postrm", "purge")])
    def test_whoever_removes_it_is_told_the_way_back(self, tmp_path: Path, script: str, word: str) -> None:
        nothing = {"PATH": f"{tmp_path}:/bin:/usr/bin"}
        for program in ("py3clean", "find"):  # this machine's own are left alone
            (tmp_path / program).write_text("#!/bin/sh\n")
            (tmp_path / program).chmod(0o755)
        assert "ezswitch-restore" in run("sh", LINUX / "deb" / script, word, **nothing)
        assert run("sh", LINUX / "deb" / script, "upgrade", **nothing) == ""

    def test_it_is_built_with_the_oldest_python_that_it_runs_on(self) -> None:
        with pytest.raises(SystemExit, match=r"3\.11"):
            deb.build(Path("a.whl"), Path(), Path(), Path(), (3, 13))
        assert 'requires-python = ">=3.11"' in (ROOT / "pyproject.toml").read_text()


class TestBundle:
    @pytest.mark.parametrize(
        ("place", "wanted"),
        [
            ("PySide6/Qt/lib/libQt6Core.so.6", True),
            ("PySide6/Qt/lib/libQt6Quick.so.6", False),
            ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
            ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
            ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
            ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
            ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
            ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
            ("PySide6/Qt/translations/qtbase_hu.qm", False),
            ("PySide6/plugins/platforms/qwindows.dll", True),
            ("PySide6\\Qt6Quick.dll", False),
            ("PySide6/Qt6Widgets.dll", True),
            ("libgtk-3.so.0", False),
            ("libglib-2.0.so.0", False),
            ("libxcb-cursor.so.0", True),
            ("libcrypto.so.3", True),
            ("httpx-0.28.1.dist-info/METADATA", True),
            ("ezswitch-0.1.0.dist-info/direct_url.json", False),
            ("ezswitch/_resources/translations/ezswitch_de.qm", True),
        ],
    )
    def test_what_nobody_asks_for_stays_out(self, place: str, *, wanted: bool) -> None:
        assert bundle_parts.is_wanted(place) is wanted

    def test_a_package_takes_the_modules_that_are_imported(self) -> None:
        imported = set()
        for path in (ROOT / "app").rglob("*.py"):
            imported |= set(re.findall(r"from PySide6\.(\w+) import", path.read_text("utf-8")))
        assert all(bundle_parts.is_wanted_library(f"PySide6/{name}.abi3.so") for name in imported)
        assert not bundle_parts.is_wanted_library("PySide6/QtQuick.abi3.so")
        assert not bundle_parts.is_wanted_library("PySide6/assistant")

    def test_the_way_back_in_a_bundle_is_made_of_the_same_files(self, tmp_path: Path) -> None:
        names = dict(launcher.sources())
        assert {"ezswitch/restoring.py", "yaml/__init__.py", "jeepney/__init__.py"} <= set(names)
        for name, source in names.items():  # as the spec lays them out
            target = tmp_path / "source" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
        there = dict(launcher.sources(tmp_path / "source" / "ezswitch", str(tmp_path)))
        assert set(there) == set(names)
        assert all(bundle_parts.is_wanted(f"source/{name}") for name in names)

    def test_the_spec_collects_what_is_found_by_looking(self) -> None:
        text = (ROOT / "packaging" / "ezswitch.spec").read_text()
        assert "in shipped(ROOT, print)" in text, "the resources, and the translations as they are compiled"
        assert 'collect_submodules("ezswitch")' in text
        assert 'collect_submodules("keyring.backends")' in text
        assert "in sources()" in text, "the way back is made of what the launcher says"
        compile(text, "ezswitch.spec", "exec")

    def test_one_that_lacks_an_agent_is_refused(self, tmp_path: Path) -> None:
        assert bundle.known() == {agent.id for agent in all_agents()}
        program = tmp_path / "ezswitch"
        agents = json.dumps({"agents": [{"id": "codex"}]})
        program.write_text(
            f"#!/bin/sh\ncase $1 in agents) echo '{agents}' ;; *) echo 'ezswitch {version()} (bundle)' ;; esac\n"
        )
        program.chmod(0o755)
        with pytest.raises(SystemExit, match="claude-code"):
            bundle.looked_at(tmp_path)

    def test_what_it_starts_does_not_load_its_libraries(self) -> None:
        start = ROOT / "packaging" / "bundle_start.py"
        code = f"exec(open({str(start)!r}).read()); print(os.environ.get('LD_LIBRARY_PATH'))"
        assert run(sys.executable, "-c", code, LD_LIBRARY_PATH="/b/_internal", LD_LIBRARY_PATH_ORIG="/own") == "/own\n"
        assert run(sys.executable, "-c", code, LD_LIBRARY_PATH="/b/_internal") == "None\n"
        assert run(sys.executable, "-c", code, LD_LIBRARY_PATH="/users/own") == "/users/own\n"

    def test_macos_opens_our_links(self) -> None:
        said = bundle_parts.property_list(ROOT)
        assert said["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["ezswitch"]
        assert said["CFBundleShortVersionString"] == version()
        assert plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes())

    def test_an_appimage_prints_keys_by_the_small_program(self, tmp_path: Path, drawn: Path) -> None:
        made = tmp_path / "bundle"
        made.mkdir()
        for name in ("ezswitch", "ezswitch-key"):
            (made / name).write_text(f'#!/bin/sh\necho {name} "$@"\n')
            (made / name).chmod(0o755)
        folder = appimage.folder(made, drawn, tmp_path)
        assert run(folder / "AppRun", "key", "team") == "ezswitch-key team\n"
        assert run(folder / "AppRun", "status") == "ezswitch status\n"
        assert {"ezswitch.desktop", "ezswitch.png", "AppRun"} <= {path.name for path in folder.iterdir()}


class TestSbom:
    def test_it_names_what_the_program_needs_and_nothing_of_the_tests(self) -> None:
        document = sbom.bill(sbom.components(), NOW)
        names = {part["name"].lower() for part in document["components"]}
        assert {"httpx", "keyring", "httpcore", "cryptography", "jeepney"} <= names
        assert not {"pytest", "ruff", "pyinstaller"} & names
        assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
        assert all(part["purl"].startswith("pkg:pypi/") and part["version"] for part in document["components"])

    def test_the_checksums_are_read_by_sha256sum(self, tmp_path: Path) -> None:
        (tmp_path / "a b.deb").write_bytes(b"one")
        (tmp_path / "SHA256SUMS").write_text(sbom.checksums(tmp_path))
        done = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=tmp_path, check=False)
        assert done.returncode == 0
        assert "SHA256SUMS" not in (tmp_path / "SHA256SUMS").read_text()


class TestWorkflows:
    @pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
    def test_they_are_bounded_and_may_little(self, path: Path) -> None:
        text = path.read_text("utf-8")
        found = yaml.safe_load(text)
        assert found["permissions"] == {"contents": "read"}
        assert all(job["timeout-minutes"] and job["steps"] for job in found["jobs"].values())
        assert "NOT RUN" in text
        assert "pull_request_target" not in text
        scripts = [step["run"] for job in found["jobs"].values() for step in job["steps"] if "run" in step]
        assert not [script for script in scripts if "${{ secrets" in script], "a secret goes through env"
        for script in scripts:
            for kinds in re.findall(r"bootstrap\.py (?:package|trial) ([\w ]+)", script):
                assert set(kinds.split()) <= set(package.KINDS) | set(trial.TRIALS)

    @pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
    def test_actions_are_pinned_to_commits_and_say_their_version(self, path: Path) -> None:
        used = re.findall(r"uses: *(.+)", path.read_text("utf-8"))
        assert used
        assert not [line for line in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", line)]

    def test_the_recipes_say_that_they_were_not_run(self) -> None:
        recipes = [LINUX / "dev.ezrouter.ezswitch.yml", ROOT / "packaging/windows/ezswitch.wxs"]
        recipes += [ROOT / "packaging" / f"{name}.py" for name in ("appimage", "flatpak", "installers")]
        assert all("NOT RUN" in path.read_text("utf-8") for path in recipes)

    def test_a_flatpak_sees_the_agents_and_not_the_home(self) -> None:
        found = yaml.safe_load((LINUX / "dev.ezrouter.ezswitch.yml").read_text("utf-8"))
        opened = [one.partition("=")[2] for one in found["finish-args"] if one.startswith("--filesystem=")]
        assert opened
        assert not {"home", "host", "~", "~/"} & set(opened)

    def test_the_installer_for_windows_is_well_formed_and_names_the_way_back(self) -> None:
        text = (ROOT / "packaging/windows/ezswitch.wxs").read_text("utf-8")
        ET.fromstring(text)
        assert "ezswitch-restore" in text


class TestTexts:
    @pytest.mark.parametrize(
        "path",
        ["packaging/macos/READ ME.txt", "packaging/linux/deb/prerm", "packaging/windows/ezswitch.wxs",
         "packaging/bundle.py", "resources/docs/uninstalling.md"],
    )  # fmt: skip
    def test_every_text_about_removing_names_the_way_back(self, path: str) -> None:
        assert "ezswitch-restore" in (ROOT / path).read_text("utf-8")

    def test_every_word_about_packages_is_known(self) -> None:
        assert set(package.KINDS) >= set(trial.TRIALS)
        assert all((ROOT / script).exists() for script in commands.PACKAGING.values())
        assert package.main([]) == 2
        assert package.main(["rpm"]) == 2
        assert trial.main(["rpm"]) == 2
