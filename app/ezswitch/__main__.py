"""Arguments -> assemble -> run: the window without a command, one command otherwise."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ezswitch.usecases.ports import Ports

DEMO = "--demo"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ezswitch and return its exit status."""
    argv = list(sys.argv[1:] if arguments is None else arguments)
    if argv[:1] == ["key"]:
        return _key(argv[1:])
    demo = argv[:1] == [DEMO]
    words = argv[1:] if demo else argv
    if words:
        return _command(words, demo=demo)
    return _window(demo=demo)


def _key(argv: list[str]) -> int:
    from ezswitch import keyhelper  # noqa: PLC0415  nothing else is imported for it
    from ezswitch.system.environment import current  # noqa: PLC0415
    from ezswitch.system.paths import places  # noqa: PLC0415

    return keyhelper.main(argv, str(places(current()).state))


def _command(argv: list[str], *, demo: bool) -> int:
    from ezswitch.cli.main import run  # noqa: PLC0415

    if not demo:
        return run(argv, _terminal_ports, sys.stdout, sys.stderr, sys.stdin)
    from ezswitch.assemble import for_demo  # noqa: PLC0415

    with for_demo() as ports:
        return run(argv, lambda: ports, sys.stdout, sys.stderr, sys.stdin)


def _terminal_ports() -> Ports:
    from ezswitch.assemble import for_terminal  # noqa: PLC0415

    return for_terminal()


def _window(*, demo: bool) -> int:
    import os  # noqa: PLC0415

    from ezswitch.desktop.display import problem  # noqa: PLC0415

    if why := problem(os.environ, sys.platform):
        sys.stderr.write(f"ezswitch: {why} The window needs one; everything works on the command line too:\n")
        sys.stderr.write("  ezswitch status        who uses what\n  ezswitch --help        every command\n")
        return 1
    from ezswitch.desktop.application import run  # noqa: PLC0415

    if not demo:
        return run(_desktop_ports, sys.argv[:1])
    from ezswitch.assemble import for_demo  # noqa: PLC0415

    with for_demo() as ports:
        return run(lambda: _shown(ports), sys.argv[:1], demo=True)


def _shown(ports: Ports) -> Ports:
    """Let the demo's window begin with something to see: one agent on a profile, and every check under way."""
    import threading  # noqa: PLC0415

    from ezswitch.usecases import checking, switch  # noqa: PLC0415  after the first paint

    switch.use(ports, "ezrouter", (ports.agents[-1].id,))

    def check() -> None:
        checking.check(ports, prompt=False)
        ports.store.touch()

    threading.Thread(target=check, name="first checks", daemon=True).start()
    return ports


def _desktop_ports() -> Ports:
    from ezswitch.assemble import for_desktop  # noqa: PLC0415  after the first paint

    return for_desktop()


if __name__ == "__main__":
    sys.exit(main())
