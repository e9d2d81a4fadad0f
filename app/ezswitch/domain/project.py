"""Where the project is on the web: the only place that says so. Nothing here is asked for unless the user wants it."""

from __future__ import annotations

HOST = "www.ezrouter.dev"
"""The one host that is asked for a newer version; it is named where that is switched on."""
HOMEPAGE = f"https://{HOST}/ezswitch"
"""What a person opens to get a newer version; a release may name a page of its own on the same host."""
FEED = f"{HOMEPAGE}/releases.json"
"""The release feed: `{"version": "1.2.3", "date": "2026-11-29", "url": "https://..."}`, see packaging/feed.py."""
