import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Ask } from "../src/ask.js";
import { answer } from "../src/gateway.js";
import type { Live } from "../src/live.js";
import { keyFor, output, ProgramFailed } from "../src/programs.js";

const KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f";
const ASK: Ask = {
  model: "one",
  messages: [{ role: "user", parts: [{ kind: "text", text: "hi" }] }],
  tools: [],
  mustCall: false,
  maxTokens: 100,
};
const folder = mkdtempSync(join(tmpdir(), "ezswitch-"));
let server: Server;

before(async () => {
  server = createServer((request, response) => {
    const key = request.headers["x-api-key"] ?? request.headers.authorization?.replace("Bearer ", "");
    if (request.url === "/moved/chat/completions") return response.writeHead(302, { location: "/v1/elsewhere" }).end();
    if (request.url === "/page/chat/completions") return response.writeHead(200, { "content-type": "text/html" }).end();
    if (key !== KEY) return response.writeHead(401).end('{"error":{"message":"Invalid token"}}');
    response.writeHead(200, { "content-type": "text/event-stream" });
    if (request.url === "/slow/chat/completions") return response.write('data: {"choices":[{"delta":{"content":"a"}}]}\n\n');
    const said = request.url?.endsWith("/messages")
      ? { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "pong" } }
      : { choices: [{ delta: { content: "pong" } }] };
    return response.end(`data: ${JSON.stringify(said)}\n\n`);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});

after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

function live(surface: Live["surface"], path: string): Live {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
  return { profile: "corp", name: "Corp", surface, baseUrl, models: [], key: "corp", helper: [], program: [] };
}

async function said(at: Live, key = KEY): Promise<object[]> {
  return Array.fromAsync(answer(at, key, ASK, new AbortController().signal));
}

test("both surfaces answer", async () => {
  const pong = [{ kind: "text", text: "pong" }];
  assert.deepEqual(await said(live("openai", "v1")), pong);
  assert.deepEqual(await said(live("anthropic", "anthropic")), pong);
});

test("faults are told without the key", async () => {
  await assert.rejects(said(live("openai", "v1"), "sk-wrong-EXAMPLE"), /^Error: Key rejected by 127\.0\.0\.1:\d+\. (?!.*sk-)/);
  await assert.rejects(said(live("openai", "page")), /something else than a stream/);
  await assert.rejects(said({ ...live("openai", "v1"), baseUrl: "http://127.0.0.1:9/v1" }), /127\.0\.0\.1:9 cannot be reached/);
});

test("a redirect is not followed: the key would go elsewhere", async () => {
  await assert.rejects(said(live("openai", "moved")), /status 302/);
});

test("a stopped question ends at once", async () => {
  const stop = new AbortController();
  const pieces = answer(live("openai", "slow"), KEY, ASK, stop.signal);
  assert.deepEqual((await pieces.next()).value, { kind: "text", text: "a" });
  stop.abort();
  await assert.rejects(pieces.next(), { name: "AbortError" });
});

function script(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return path;
}

test("the key is what the helper prints; words reach it as they are", async () => {
  const path = script("helper with spaces", 'printf "%s\\n" "$2"');
  assert.equal(await keyFor([path, "corp", "a;b $(c) 'd'"]), "a;b $(c) 'd'");
});

test("a helper that fails says why in its own last line, and what it printed is not told", async () => {
  const locked = script("locked", `echo ${KEY}; echo first >&2; echo "ezswitch: the keychain is locked" >&2; exit 1`);
  await assert.rejects(keyFor([locked]), new ProgramFailed("ezswitch: the keychain is locked"));
  await assert.rejects(keyFor([script("silent", "exit 0")]), /gave no key/);
  await assert.rejects(keyFor([join(folder, "nowhere")]), /is missing/);
  await assert.rejects(output([script("slow", "exec sleep 60")], 50), /did not answer in time/);
  await assert.rejects(output([], 50), ProgramFailed);
});
