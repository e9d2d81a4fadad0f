/** One question to the gateway of a profile, and its answer piece by piece. */

import * as anthropic from "./anthropic.js";
import type { Ask, Piece, Reader } from "./ask.js";
import { GatewayError, refusal } from "./errors.js";
import { eventsIn } from "./events.js";
import type { Live } from "./live.js";
import * as openai from "./openai.js";

/** Yields the answer. Throws GatewayError, whose sentence names the host and never the key. */
export async function* answer(live: Live, key: string, ask: Ask, signal: AbortSignal): AsyncGenerator<Piece> {
  const speaks = live.surface === "openai" ? openai : anthropic;
  const url = speaks.urlFor(live.baseUrl);
  const reply = await send(url, speaks.headersFor(key), speaks.bodyFor(ask), signal);
  if (!reply.ok) throw refusal(reply.status, new URL(url).host, live.name || live.profile, await reply.text());
  if (!(reply.headers.get("content-type") ?? "").includes("event-stream") || reply.body === null) {
    throw new GatewayError(`${new URL(url).host} answered with something else than a stream. Is the address right?`);
  }
  const reader: Reader = live.surface === "openai" ? new openai.OpenAiReader() : new anthropic.AnthropicReader();
  for await (const data of eventsIn(reply.body)) yield* reader.read(data);
  yield* reader.end();
}

/** A redirect is not followed: the key goes to the host of the profile and to no other. */
async function send(url: string, headers: Record<string, string>, body: object, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
      body: JSON.stringify(body),
      redirect: "manual",
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new GatewayError(`${new URL(url).host} cannot be reached.`);
  }
}
