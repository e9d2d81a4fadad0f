"""How each real agent is given one prompt, and what of it the gateway must see: data for one test over all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True)
class Run:
    """One agent's run. `prompt` are the arguments for one prompt; `posts` the path that its prompt arrives at,
    where MODEL stands for the model's id.

    `file` is its file below the home and `before` what stands there, with GATEWAY and KEY to be filled in; "" for no
    file. `old_works`: after a revert it answers through the provider that stood there before. `key_files` are the
    files below the home in which the key may stand ({name}: the key's name). `consents` are needed for a literal key.
    `asks_without_key`: it also sends a request without any key, for a session's title. `probes` are other paths that
    it posts to, to find out what kind of server it is. `slow`: a start costs the processor ten seconds and more, so it
    is prompted on both profiles only; a rotated key and the old provider are looked for in its files alone.
    """

    agent: str
    prompt: tuple[str, ...]
    posts: str
    file: str
    before: str
    old_works: bool = True
    key_files: tuple[str, ...] = ()
    consents: tuple[str, ...] = ()
    asks_without_key: bool = False
    probes: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    more_files: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    slow: bool = False


CODEX_CONFIG = """# mine
model = "deepseek-v4-pro" # the old one
model_provider = "corp"
approval_policy = "never"

[model_providers.corp]
name = "Corp"
base_url = "GATEWAY/v1"
experimental_bearer_token = "KEY"
request_max_retries = 0

[features]
daemon_auto_start = false

[analytics]
enabled = false
"""

PI_MODELS = """{
  // the office
  "providers": {
    "corp": {
      "baseUrl": "GATEWAY/v1",
      "api": "openai-completions",
      "apiKey": "KEY",
      "models": [ { "id": "deepseek-v4-pro" } ],
    },
  },
}
"""

GROK_CONFIG = """# mine
[models]
default = "corp" # the old one
session_summary = "corp"

[model.corp]
model = "deepseek-v4-pro"
base_url = "GATEWAY/v1"
api_key = "KEY"

[marketplace]
default_skills_installs_purged = true # it would add this at its first start
"""

CONTINUE_CONFIG = """# mine
name: Office
version: 1.0.0
models:
  - name: corp  # the old one
    provider: openai
    model: deepseek-v4-pro
    apiBase: GATEWAY/v1
    apiKey: KEY
"""

CLINE_PROVIDERS = """{
  "version": 1,
  "lastUsedProvider": "openai-compatible",
  "modes": {},
  "providers": {
    "openai-compatible": {
      "settings": {
        "provider": "openai-compatible",
        "apiKey": "KEY",
        "model": "deepseek-v4-pro",
        "baseUrl": "GATEWAY/v1"
      },
      "updatedAt": "2026-11-20T10:00:00.000Z",
      "tokenSource": "manual"
    }
  }
}
"""

AIDER_CONFIG = """# mine
model: openai/deepseek-v4-pro # the old one
openai-api-base: GATEWAY/v1
openai-api-key: KEY
analytics: false
check-update: false
"""

GOOSE_CONFIG = """# mine
active_provider: custom_corp # the old one
providers:
  custom_corp:
    enabled: true
    model: deepseek-v4-pro
    configured: true
GOOSE_TELEMETRY_ENABLED: false
"""

GOOSE_PROVIDER = """{
  "name": "custom_corp",
  "engine": "openai",
  "display_name": "Corp",
  "api_key_env": "CUSTOM_CORP_API_KEY",
  "base_url": "GATEWAY/v1/chat/completions",
  "models": [{"name": "deepseek-v4-pro", "context_limit": 128000}],
  "dynamic_models": false
}
"""

HERMES_CONFIG = """# mine
model:
  provider: corp # the old one
  default: deepseek-v4-pro
providers:
  corp:
    base_url: GATEWAY/v1
    api_key: KEY
"""

OPENCLAW_CONFIG = """{
  // the office
  "models": { "providers": { "corp": {
    "baseUrl": "GATEWAY/v1", "api": "openai-completions", "apiKey": "KEY",
    "models": [ { "id": "deepseek-v4-pro", "name": "deepseek-v4-pro" } ],
  } } },
  "agents": { "defaults": { "model": { "primary": "corp/deepseek-v4-pro" } } },
  "memory": { "search": { "enabled": false } },
  "plugins": { "slots": { "memory": "none" } },
}
"""

RUNS = (
    Run(
        "aider",
        ("--message", "hi", "--no-git", "--yes-always", "--no-show-model-warnings", "--no-show-release-notes"),
        "/anthropic/v1/messages",
        ".aider.conf.yml",
        AIDER_CONFIG,
        key_files=(".aider.conf.yml",),
        consents=("literal-key",),
        variables={"LITELLM_LOCAL_MODEL_COST_MAP": "True"},
    ),
    Run(
        "goose",
        ("run", "--no-session", "-t", "hi"),
        "/v1/chat/completions",
        ".config/goose/config.yaml",
        GOOSE_CONFIG,
        variables={"GOOSE_DISABLE_KEYRING": "1"},
        more_files={
            ".config/goose/custom_providers/custom_corp.json": GOOSE_PROVIDER,
            ".config/goose/secrets.yaml": "CUSTOM_CORP_API_KEY: KEY\n",
        },
    ),
    Run(
        "hermes",
        ("-z", "hi"),
        "/v1/chat/completions",
        ".hermes/config.yaml",
        HERMES_CONFIG,
        key_files=(".hermes/config.yaml",),
        consents=("literal-key",),
        probes=("/api/show",),
        variables={"HERMES_DISABLE_LAZY_INSTALLS": "1"},
    ),
    Run(
        "openclaw",
        ("agent", "--local", "--agent", "main", "--message", "hi"),
        "/anthropic/v1/messages",
        ".openclaw/openclaw.json",
        OPENCLAW_CONFIG,
        slow=True,
    ),
    Run("codex", ("exec", "--skip-git-repo-check", "hi"), "/v1/responses", ".codex/config.toml", CODEX_CONFIG),
    Run(
        "continue-cli",
        ("-p", "hi"),
        "/anthropic/v1/messages",
        ".continue/config.yaml",
        CONTINUE_CONFIG,
        key_files=(".continue/config.yaml",),
        consents=("literal-key",),
    ),
    Run(
        "copilot-cli",
        ("-p", "hi"),
        "/anthropic/v1/messages",
        ".copilot/providers.json",
        '{"providers": [{"name": "corp", "type": "openai", "wireApi": "completions", "baseUrl": "GATEWAY/v1", '
        '"apiKey": "KEY"}], "models": [{"provider": "corp", "id": "deepseek-v4-pro"}]}',
        key_files=(".copilot/providers.json",),
        consents=("literal-key",),
        variables={"COPILOT_OFFLINE": "true"},
        more_files={".copilot/settings.json": '{\n  // mine\n  "model": "corp/deepseek-v4-pro"\n}\n'},
    ),
    Run(
        "droid",
        ("exec", "hi"),
        "/anthropic/v1/messages",
        ".factory/settings.json",
        '{\n  // mine\n  "model": "custom:corp-0",\n  "customModels": [\n    { "model": "deepseek-v4-pro", '
        '"id": "custom:corp-0", "baseUrl": "GATEWAY/v1", "apiKey": "KEY", '
        '"provider": "generic-chat-completion-api" }\n  ]\n}\n',
        key_files=(".factory/settings.json",),
        consents=("literal-key",),
    ),
    Run(
        "gemini-cli",
        ("-p", "hi"),
        "/v1beta/models/MODEL:streamGenerateContent",
        ".gemini/.env",
        "# mine\nexport GEMINI_API_KEY='KEY' # the office\n"
        "GOOGLE_GEMINI_BASE_URL=GATEWAY\nGEMINI_MODEL=deepseek-v4-pro\n",
        key_files=(".gemini/.env",),
        consents=("literal-key",),
        variables={"GEMINI_CLI_TRUST_WORKSPACE": "true"},
        more_files={
            ".gemini/settings.json": '{\n  // mine\n  "security": { "auth": { "selectedType": "gemini-api-key" } },\n'
            '  "general": { "enableAutoUpdate": false }\n}\n'
        },
    ),
    Run(
        "grok-build",
        ("-p", "hi"),
        "/v1/chat/completions",
        ".grok/config.toml",
        GROK_CONFIG,
        asks_without_key=True,
    ),
    Run(
        "pi",
        ("-p", "hi"),
        "/anthropic/v1/messages",
        ".pi/agent/models.json",
        PI_MODELS,
        more_files={".pi/agent/settings.json": '{"defaultProvider": "corp", "defaultModel": "deepseek-v4-pro"}'},
    ),
    Run(
        "qwen-code",
        ("-p", "hi"),
        "/anthropic/v1/messages",
        ".qwen/settings.json",
        '{\n  // mine\n  "modelProviders": { "openai": [\n    { "id": "deepseek-v4-pro", "baseUrl": "GATEWAY/v1", '
        '"envKey": "CORP" }\n  ] },\n  "env": { "CORP": "KEY" },\n  "security": { "auth": { "selectedType": '
        '"openai" } },\n  "model": { "name": "deepseek-v4-pro" },\n  "$version": 4\n}\n',
        key_files=(".qwen/settings.json",),
        consents=("literal-key",),
    ),
    Run(
        "kilo",
        ("run", "hi"),
        "/anthropic/v1/messages",
        ".config/kilo/kilo.jsonc",
        '{\n  "$schema": "https://app.kilo.ai/config.json",\n  // mine\n  "provider": { "corp": { "npm": '
        '"@ai-sdk/openai-compatible",\n    "options": { "baseURL": "GATEWAY/v1", "apiKey": "KEY" }, "models": '
        '{ "deepseek-v4-pro": {} } } },\n  "model": "corp/deepseek-v4-pro",\n  "permission": { "bash": "ask" },\n}\n',
        key_files=(".local/state/ezswitch/keys/{name}",),
        variables={"KILO_DISABLE_MODELS_FETCH": "1"},
        more_files={".config/kilo/.bash-permission-migrated": ""},
        slow=True,
    ),
    Run(
        "cline",
        ("say hi to me please",),
        "/anthropic/v1/messages",
        ".cline/data/settings/providers.json",
        CLINE_PROVIDERS,
        key_files=(".cline/data/settings/providers.json",),
        consents=("literal-key",),
    ),
)
