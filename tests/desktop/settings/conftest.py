"""The settings page is opened over the same window, and by the same hands, as the dialogs."""

from desktop.dialogs.conftest import hands

__all__ = ["hands"]
