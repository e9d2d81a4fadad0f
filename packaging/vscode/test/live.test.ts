import assert from "node:assert/strict";
import { test } from "node:test";
import { livePath, parseLive } from "../src/live.js";

const WHOLE = {
  version: 1,
  profile: "corp",
  name: "Corp",
  surface: "openai",
  baseUrl: "https://gw.example/v1/",
  models: [{ id: "one", input: 200000, output: 8000 }, { id: "two" }],
  key: "corp",
  helper: ["/data/bin/ezswitch-key", "corp", "--profile", "corp", "--rev", "1"],
  program: ["/usr/bin/ezswitch"],
};

test("a whole file is read, with limits where the catalogue has none", () => {
  const live = parseLive(JSON.stringify(WHOLE));
  assert.equal(live?.baseUrl, "https://gw.example/v1");
  assert.deepEqual(live?.models, [
    { id: "one", input: 200000, output: 8000 },
    { id: "two", input: 128000, output: 16000 },
  ]);
});

test("anything less than whole is nobody's profile", () => {
  const broken: object[] = [
    { version: 2 },
    { profile: "" },
    { surface: "gemini" },
    { baseUrl: 5 },
    { models: [] },
    { models: [{ id: "" }] },
    { key: "" },
    { helper: [] },
    { helper: "ezswitch-key corp" },
  ];
  for (const change of broken) assert.equal(parseLive(JSON.stringify({ ...WHOLE, ...change })), undefined);
  for (const text of ["", "{", "[]", "null"]) assert.equal(parseLive(text), undefined);
});

test("the file is where ezswitch writes it", () => {
  const file = "vscode/copilot-chat.json";
  assert.equal(livePath({}, "/h", "linux"), `/h/.local/share/ezswitch/${file}`);
  assert.equal(livePath({ XDG_DATA_HOME: "/d" }, "/h", "linux"), `/d/ezswitch/${file}`);
  assert.equal(livePath({ EZSWITCH_HOME: "/e" }, "/h", "linux"), `/e/data/${file}`);
  assert.equal(livePath({}, "/h", "darwin"), `/h/Library/Application Support/ezswitch/${file}`);
  assert.equal(livePath({ LOCALAPPDATA: "/l" }, "/u", "win32"), `/l/ezswitch/${file}`);
});
