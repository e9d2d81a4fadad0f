"""ezswitch: point a coding agent at another API provider, safely."""

__version__ = "0.1.0"
