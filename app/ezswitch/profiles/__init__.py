"""The user's profiles, presets, bundles and imports."""
