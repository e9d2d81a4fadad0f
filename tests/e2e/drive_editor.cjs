// Drives an editor in a real browser: one command per line on standard input, one answer per line on standard output.
"use strict";
const { createInterface } = require("node:readline");
const { chromium } = require(process.argv[2]);

const WAIT = 60_000;

async function main() {
  const browser = await chromium.launch({ executablePath: process.argv[3], args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const input = () => page.locator(".interactive-input-part .monaco-editor").first();
  const verbs = {
    open: ({ url }) => page.goto(url),
    sees: ({ text }) => page.getByText(text).first().waitFor({ timeout: WAIT }),
    // A screen reader's region says an answer too, so that the text alone may stand there twice.
    answered: ({ question, text }) =>
      page.locator(".interactive-response").nth(question - 1).getByText(text).first().waitFor({ timeout: WAIT }),
    press: ({ key }) => page.keyboard.press(key),
    push: ({ button }) => page.getByRole("button", { name: button }).first().click({ timeout: WAIT }),
    sees_button: ({ button }) => page.getByRole("button", { name: button }).first().waitFor({ timeout: WAIT }),
    choose: ({ text }) => page.locator(".quick-input-list").getByText(text).first().click({ timeout: WAIT }),
    click: ({ text }) => page.getByText(text, { exact: true }).first().click({ timeout: WAIT }),
    ask: async ({ text }) => {
      await input().click({ timeout: WAIT });
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    picture: ({ path }) => page.screenshot({ path }),
  };
  for await (const line of createInterface({ input: process.stdin })) {
    const { verb, ...rest } = JSON.parse(line);
    try {
      await verbs[verb](rest);
      process.stdout.write('{"ok":true}\n');
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ ok: false, error: error.message })}\n`);
    }
  }
  await browser.close();
}

void main();
