r"""The words of JSON with comments, as regular expressions.

Character classes repeat possessively: a comment must never give back its end, or `// x "k": 1` would
become a member.
"""

from __future__ import annotations

SPACE = r"[ \t\r\n]*+"
COMMENT = r"(?://[^\r\n]*+|/\*[^*]*+\*++(?:[^/*][^*]*+\*++)*/)"
GAP = rf"{SPACE}(?:{COMMENT}{SPACE})*"
STRING = r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*"'
NUMBER = r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?"
NEWLINE = r"(?:\r\n|\n|\r)"
SAME_LINE_COMMENTS = rf"(?:[ \t]*+{COMMENT})*"
