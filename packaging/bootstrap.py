"""Make what ezswitch needs, then run, test, measure or photograph it: `python3 packaging/bootstrap.py run`."""
# No future import and no new syntax in this file: an old Python must come as far as the sentence below.

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this file alone is started with whatever Python there is
    sys.exit(
        "ezswitch needs Python 3.11 or newer, and this is %d.%d (%s).\n"  # noqa: UP031 - as above
        "Start it with a newer one, for example: python3.11 packaging/bootstrap.py run"
        % (sys.version_info[0], sys.version_info[1], sys.executable)
    )

from commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
