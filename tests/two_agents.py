"""The two agents that most tests of other rooms are about; every agent is tested by the contract kit."""

from __future__ import annotations

from ezswitch.agents import all_agents

CLAUDE_CODE, OPENCODE = (next(one for one in all_agents() if one.id == name) for name in ("claude-code", "opencode"))
TWO_AGENTS = (CLAUDE_CODE, OPENCODE)
