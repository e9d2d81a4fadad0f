import assert from "node:assert/strict";
import { test } from "node:test";
import * as anthropic from "../src/anthropic.js";
import { type Ask, estimatedTokens, type Piece } from "../src/ask.js";
import { GatewayError, refusal } from "../src/errors.js";
import { eventsIn } from "../src/events.js";
import * as openai from "../src/openai.js";

const ASK: Ask = {
  model: "claude-opus-4-7",
  messages: [
    { role: "system", parts: [{ kind: "text", text: "Be kind." }] },
    { role: "user", parts: [{ kind: "text", text: "What time is it?" }] },
    { role: "assistant", parts: [{ kind: "text", text: "" }, { kind: "call", id: "c1", name: "clock", input: { zone: "UTC" } }] },
    { role: "user", parts: [{ kind: "text", text: "And?" }, { kind: "result", id: "c1", text: "12:00" }] },
  ],
  tools: [{ name: "clock", description: "Tells the time.", schema: { type: "object" } }],
  mustCall: false,
  maxTokens: 8000,
};

test("OpenAI: tools, calls and results in both directions", () => {
  assert.deepEqual(openai.bodyFor(ASK), {
    model: "claude-opus-4-7",
    stream: true,
    messages: [
      { role: "system", content: "Be kind." },
      { role: "user", content: "What time is it?" },
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id: "c1", type: "function", function: { name: "clock", arguments: '{"zone":"UTC"}' } }],
      },
      { role: "tool", tool_call_id: "c1", content: "12:00" },
      { role: "user", content: "And?" },
    ],
    tools: [{ type: "function", function: { name: "clock", description: "Tells the time.", parameters: { type: "object" } } }],
    tool_choice: "auto",
  });
});

test("Anthropic: the system apart, results before texts, no empty text", () => {
  assert.deepEqual(anthropic.bodyFor({ ...ASK, mustCall: true }), {
    model: "claude-opus-4-7",
    stream: true,
    max_tokens: 8000,
    system: "Be kind.",
    messages: [
      { role: "user", content: [{ type: "text", text: "What time is it?" }] },
      { role: "assistant", content: [{ type: "tool_use", id: "c1", name: "clock", input: { zone: "UTC" } }] },
      {
        role: "user",
        content: [
          { type: "tool_result", tool_use_id: "c1", content: "12:00" },
          { type: "text", text: "And?" },
        ],
      },
    ],
    tools: [{ name: "clock", description: "Tells the time.", input_schema: { type: "object" } }],
    tool_choice: { type: "any" },
  });
});

test("images go as each surface takes them", () => {
  const seen: Ask = { ...ASK, tools: [], messages: [{ role: "user", parts: [{ kind: "image", media: "image/png", base64: "QQ==" }] }] };
  const [one] = (openai.bodyFor(seen) as { messages: unknown[] }).messages;
  assert.deepEqual(one, { role: "user", content: [{ type: "image_url", image_url: { url: "data:image/png;base64,QQ==" } }] });
  const [two] = (anthropic.bodyFor(seen) as { messages: unknown[] }).messages;
  const source = { type: "base64", media_type: "image/png", data: "QQ==" };
  assert.deepEqual(two, { role: "user", content: [{ type: "image", source }] });
});

test("addresses: Anthropic's roots come with and without /v1", () => {
  assert.equal(openai.urlFor("https://gw.example/v1"), "https://gw.example/v1/chat/completions");
  assert.equal(anthropic.urlFor("https://gw.example/anthropic"), "https://gw.example/anthropic/v1/messages");
  assert.equal(anthropic.urlFor("https://gw.example/anthropic/v1"), "https://gw.example/anthropic/v1/messages");
});

function all(reader: openai.OpenAiReader | anthropic.AnthropicReader, events: object[]): Piece[] {
  return [...events.flatMap((event) => reader.read(JSON.stringify(event))), ...reader.end()];
}

test("OpenAI: two calls whose arguments come in pieces", () => {
  const delta = (tool_calls: object[]) => ({ choices: [{ delta: { tool_calls } }] });
  const pieces = all(new openai.OpenAiReader(), [
    { choices: [{ delta: { content: "Let me see." } }] },
    delta([{ index: 0, id: "a", function: { name: "clock", arguments: '{"zo' } }]),
    delta([{ index: 1, id: "b", function: { name: "date", arguments: "" } }]),
    delta([{ index: 0, function: { arguments: 'ne":"UTC"}' } }]),
    { choices: [], usage: { total_tokens: 3 } },
  ]);
  assert.deepEqual(pieces, [
    { kind: "text", text: "Let me see." },
    { kind: "call", id: "a", name: "clock", input: { zone: "UTC" } },
    { kind: "call", id: "b", name: "date", input: {} },
  ]);
});

test("Anthropic: a call whose arguments come in pieces", () => {
  const pieces = all(new anthropic.AnthropicReader(), [
    { type: "message_start", message: {} },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Let me see." } },
    { type: "content_block_start", index: 1, content_block: { type: "tool_use", id: "a", name: "clock" } },
    { type: "content_block_delta", index: 1, delta: { type: "input_json_delta", partial_json: '{"zone":' } },
    { type: "content_block_delta", index: 1, delta: { type: "input_json_delta", partial_json: '"UTC"}' } },
    { type: "content_block_stop", index: 1 },
    { type: "message_stop" },
  ]);
  assert.deepEqual(pieces, [
    { kind: "text", text: "Let me see." },
    { kind: "call", id: "a", name: "clock", input: { zone: "UTC" } },
  ]);
});

test("a fault in the middle of a stream is a fault", () => {
  const error = { type: "error", error: { message: "overloaded" } };
  assert.throws(() => new anthropic.AnthropicReader().read(JSON.stringify(error)), /overloaded/);
  assert.throws(() => new openai.OpenAiReader().read(JSON.stringify(error)), GatewayError);
});

test("events are found wherever the bytes were cut", async () => {
  const bytes = new TextEncoder().encode('event: x\r\ndata: {"a":"ä"}\r\n\r\n: ping\n\ndata: two\ndata: lines\n\ndata: [DONE]');
  for (const size of [1, 2, 7, bytes.length]) {
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    assert.deepEqual(await Array.fromAsync(eventsIn(chunks())), ['{"a":"ä"}', "two\nlines", "[DONE]"]);
  }
});

test("a refusal names the host and what it said, on one line", () => {
  const body = JSON.stringify({ error: { message: "Invalid\n token" } });
  assert.equal(
    refusal(401, "gw.example", "Corp", body).message,
    "Key rejected by gw.example. Look at profile Corp in ezswitch. It said: Invalid token",
  );
  assert.equal(refusal(502, "gw.example", "Corp", "<html>").message, "gw.example answered with status 502.");
});

test("tokens are estimated by the script", () => {
  assert.equal(estimatedTokens("four"), 1);
  assert.equal(estimatedTokens("你好"), 2);
});
