"""The outside world, one file per thing, no Qt."""
