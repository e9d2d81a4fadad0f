"""One function per verb; the only thing that window, tray and command line call."""
