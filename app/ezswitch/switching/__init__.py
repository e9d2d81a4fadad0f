"""Plan, apply, history, survey."""
