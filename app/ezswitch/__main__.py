"""Arguments -> assemble -> run: the window without a command, one command otherwise."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from ezswitch.domain.link import FOREIGN_SCHEME, is_like_a_link, is_link

if TYPE_CHECKING:
    from pathlib import Path

    from ezswitch.system.crashes import Crashes
    from ezswitch.usecases.ports import Ports

DEMO = "--demo"
MINIMISED = "--minimised"
KEYCHAIN_WORKER = "--keychain-worker"
_NO_LINK = "This is no link that ezswitch can open. See: ezswitch --help"
_FOREIGN = (
    "Links of other programs are not opened from outside."
    " Copy it, then paste it into the window, or give it to: ezswitch import -"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ezswitch and return its exit status. Without `arguments` it is the program, and owns what it ends with."""
    argv = list(sys.argv[1:] if arguments is None else arguments)
    if argv[:1] == ["key"]:
        return _key(argv[1:])
    if argv == [KEYCHAIN_WORKER]:
        from ezswitch.system.keychain.worker import main as worker  # noqa: PLC0415  a packed program has no other Python

        return worker()
    crashes = _crashes() if arguments is None else None
    demo = argv[:1] == [DEMO]
    words = argv[1:] if demo else argv
    minimised = words[:1] == [MINIMISED]
    rest = words[1:] if minimised else words
    if rest and is_like_a_link(rest[0]):
        if len(rest) > 1 or not is_link(rest[0]):
            foreign = rest[0].lower().startswith(FOREIGN_SCHEME)
            sys.stderr.write(f"ezswitch: {_FOREIGN if foreign else _NO_LINK}\n")
            return 2
        return _window(demo=demo, minimised=minimised, link=rest[0], crashes=crashes)
    if words and (rest or not minimised):
        return _command(words, demo=demo)
    return _window(demo=demo, minimised=minimised, crashes=crashes)


def _crashes() -> Crashes:
    from ezswitch.system.crashes import Crashes  # noqa: PLC0415  not for `ezswitch key`

    made = Crashes(_crash_reports)
    made.install()
    return made


def _crash_reports() -> Path:
    from ezswitch.system.environment import current  # noqa: PLC0415  only a mistake needs it
    from ezswitch.system.paths import places  # noqa: PLC0415

    return places(current()).crash_reports


def _key(argv: list[str]) -> int:
    from ezswitch import keyhelper  # noqa: PLC0415  nothing else is imported for it
    from ezswitch.system.environment import current  # noqa: PLC0415
    from ezswitch.system.paths import places  # noqa: PLC0415

    return keyhelper.main(argv, str(places(current()).state))


def _command(argv: list[str], *, demo: bool) -> int:
    from ezswitch.cli.main import run  # noqa: PLC0415
    from ezswitch.system.installed import how  # noqa: PLC0415

    if not demo:
        return run(argv, _terminal_ports, sys.stdout, sys.stderr, sys.stdin, installed=how)
    from ezswitch.assemble import for_demo  # noqa: PLC0415

    _leave_when_told()
    with for_demo() as ports:
        return run(argv, lambda: ports, sys.stdout, sys.stderr, sys.stdin, installed=how)


def _terminal_ports() -> Ports:
    from ezswitch.assemble import for_terminal  # noqa: PLC0415

    return for_terminal()


def _window(*, demo: bool, minimised: bool, link: str = "", crashes: Crashes | None = None) -> int:
    import os  # noqa: PLC0415

    from ezswitch.desktop.display import problem  # noqa: PLC0415

    if why := problem(os.environ, sys.platform):
        sys.stderr.write(f"ezswitch: {why} The window needs one; everything works on the command line too:\n")
        sys.stderr.write("  ezswitch status        who uses what\n  ezswitch --help        every command\n")
        if link:
            sys.stderr.write("  ezswitch import -      takes over what a link says: paste it there\n")
        return 1
    if demo:
        return _demo(minimised=minimised, link=link)
    from ezswitch.desktop.instance import Call, Instance, Unreachable, folder  # noqa: PLC0415

    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    instance = Instance(folder(os.environ))
    try:
        if not instance.meet(Call(link, token, raised=bool(link) or not minimised)):
            return 0
    except Unreachable as silent:
        sys.stderr.write(f"ezswitch: {silent}\n")
        return 1
    from ezswitch.desktop.application import run  # noqa: PLC0415  only the first one needs a window

    try:
        prepare = partial(_desktop_ports, crashes)
        return run(prepare, sys.argv[:1], instance=instance, link=link, minimised=minimised, crashes=crashes)
    finally:
        if crashes is not None:
            crashes.disarm()


def _demo(*, minimised: bool, link: str) -> int:
    """Open a window over a world of its own: each demo has its own home, so there is nothing to be alone in."""
    from ezswitch.assemble import for_demo  # noqa: PLC0415
    from ezswitch.desktop.application import run  # noqa: PLC0415
    from ezswitch.opening import Opening  # noqa: PLC0415

    _leave_when_told()
    with for_demo() as ports, Opening(ports) as opening:
        return run(opening, sys.argv[:1], demo=True, link=link, minimised=minimised)


def _leave_when_told() -> None:
    """Let SIGTERM unwind as Ctrl-C does: by itself it would leave the demo's home behind."""
    import signal  # noqa: PLC0415

    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))


def _desktop_ports(crashes: Crashes | None) -> Ports:
    from ezswitch.assemble import for_desktop  # noqa: PLC0415  after the first paint

    if crashes is not None:
        crashes.arm()
    return for_desktop()


if __name__ == "__main__":
    sys.exit(main())
