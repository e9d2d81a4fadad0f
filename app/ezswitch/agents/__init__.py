"""One file per agent: facts and pure functions."""
