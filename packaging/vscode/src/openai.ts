/** The OpenAI surface: Chat Completions, streamed, with tools. */

import { type Ask, inputOf, type Message, type Piece, type Reader, textOf } from "./ask.js";
import { GatewayError } from "./errors.js";

/** Returns the URL that a request goes to; `baseUrl` has no final slash and ends as the profile says (…/v1). */
export function urlFor(baseUrl: string): string {
  return `${baseUrl}/chat/completions`;
}

export function headersFor(key: string): Record<string, string> {
  return { authorization: `Bearer ${key}` };
}

export function bodyFor(ask: Ask): object {
  const tools = ask.tools.map(({ name, description, schema }) => ({
    type: "function",
    function: { name, description, parameters: schema },
  }));
  return {
    model: ask.model,
    stream: true,
    messages: ask.messages.flatMap(messagesFor),
    ...(tools.length > 0 ? { tools, tool_choice: ask.mustCall ? "required" : "auto" } : {}),
  };
}

/** A message of ours is several of theirs where it carries results of tools. */
function messagesFor(message: Message): object[] {
  if (message.role === "system") return [{ role: "system", content: textOf(message) }];
  if (message.role === "assistant") return assistant(message);
  const results = message.parts.flatMap((part) =>
    part.kind === "result" ? [{ role: "tool", tool_call_id: part.id, content: part.text }] : [],
  );
  const images = message.parts.flatMap((part) =>
    part.kind === "image"
      ? [{ type: "image_url", image_url: { url: `data:${part.media};base64,${part.base64}` } }]
      : [],
  );
  const text = textOf(message);
  if (images.length > 0) {
    return [...results, { role: "user", content: [...(text ? [{ type: "text", text }] : []), ...images] }];
  }
  return text ? [...results, { role: "user", content: text }] : results;
}

function assistant(message: Message): object[] {
  const calls = message.parts.flatMap((part) =>
    part.kind === "call"
      ? [{ id: part.id, type: "function", function: { name: part.name, arguments: JSON.stringify(part.input) } }]
      : [],
  );
  const text = textOf(message);
  if (!text && calls.length === 0) return [];
  return [{ role: "assistant", content: text || null, ...(calls.length > 0 ? { tool_calls: calls } : {}) }];
}

interface Chunk {
  readonly error?: { readonly message?: string };
  readonly choices?: readonly {
    readonly delta?: {
      readonly content?: string | null;
      readonly tool_calls?: readonly {
        readonly index?: number;
        readonly id?: string;
        readonly function?: { readonly name?: string; readonly arguments?: string };
      }[];
    };
  }[];
}

/** Calls come in pieces, several at a time, told apart by their index. */
export class OpenAiReader implements Reader {
  private readonly calls = new Map<number, { id: string; name: string; json: string }>();

  read(data: string): Piece[] {
    if (data.trim() === "[DONE]") return this.end();
    const chunk = JSON.parse(data) as Chunk;
    if (chunk.error) throw new GatewayError(chunk.error.message ?? "The gateway broke the answer off.");
    const delta = chunk.choices?.[0]?.delta;
    for (const piece of delta?.tool_calls ?? []) {
      const index = piece.index ?? 0;
      const call = this.calls.get(index) ?? { id: "", name: "", json: "" };
      call.id ||= piece.id ?? "";
      call.name ||= piece.function?.name ?? "";
      call.json += piece.function?.arguments ?? "";
      this.calls.set(index, call);
    }
    return delta?.content ? [{ kind: "text", text: delta.content }] : [];
  }

  end(): Piece[] {
    const calls = [...this.calls.entries()].sort(([one], [two]) => one - two);
    this.calls.clear();
    return calls.map(([index, { id, name, json }]) => ({
      kind: "call",
      id: id || `call_${index}`,
      name,
      input: inputOf(json),
    }));
  }
}
