/** The Anthropic surface: Messages, streamed, with tools. */

import { type Ask, inputOf, type Message, type Part, type Piece, type Reader, textOf } from "./ask.js";
import { GatewayError } from "./errors.js";

/** Returns the URL that a request goes to; a profile's root may or may not end in /v1. */
export function urlFor(baseUrl: string): string {
  return `${baseUrl.replace(/\/v1$/, "")}/v1/messages`;
}

export function headersFor(key: string): Record<string, string> {
  return { "x-api-key": key, "anthropic-version": "2023-06-01" };
}

export function bodyFor(ask: Ask): object {
  const system = ask.messages.filter((one) => one.role === "system").map(textOf).join("\n\n");
  const tools = ask.tools.map(({ name, description, schema }) => ({ name, description, input_schema: schema }));
  return {
    model: ask.model,
    stream: true,
    max_tokens: ask.maxTokens,
    ...(system ? { system } : {}),
    messages: ask.messages.filter((one) => one.role !== "system").flatMap(messagesFor),
    ...(tools.length > 0 ? { tools, tool_choice: { type: ask.mustCall ? "any" : "auto" } } : {}),
  };
}

/** Empty texts are refused by the API, and results of tools must stand before anything else. */
function messagesFor(message: Message): object[] {
  const results = message.parts.filter((part) => part.kind === "result");
  const others = message.parts.filter((part) => part.kind !== "result" && !(part.kind === "text" && !part.text.trim()));
  const content = [...results, ...others].map(block);
  return content.length > 0 ? [{ role: message.role, content }] : [];
}

function block(part: Part): object {
  switch (part.kind) {
    case "text":
      return { type: "text", text: part.text };
    case "image":
      return { type: "image", source: { type: "base64", media_type: part.media, data: part.base64 } };
    case "call":
      return { type: "tool_use", id: part.id, name: part.name, input: part.input };
    case "result":
      return { type: "tool_result", tool_use_id: part.id, content: part.text };
  }
}

interface StreamEvent {
  readonly type: string;
  readonly index?: number;
  readonly error?: { readonly message?: string };
  readonly content_block?: { readonly type: string; readonly id?: string; readonly name?: string };
  readonly delta?: { readonly type?: string; readonly text?: string; readonly partial_json?: string };
}

export class AnthropicReader implements Reader {
  private readonly calls = new Map<number, { id: string; name: string; json: string }>();

  read(data: string): Piece[] {
    const event = JSON.parse(data) as StreamEvent;
    const index = event.index ?? 0;
    if (event.type === "error") throw new GatewayError(event.error?.message ?? "The gateway broke the answer off.");
    if (event.type === "content_block_start" && event.content_block?.type === "tool_use") {
      this.calls.set(index, { id: event.content_block.id ?? "", name: event.content_block.name ?? "", json: "" });
    }
    if (event.type === "content_block_delta") {
      const call = this.calls.get(index);
      if (call) call.json += event.delta?.partial_json ?? "";
      if (event.delta?.type === "text_delta" && event.delta.text) return [{ kind: "text", text: event.delta.text }];
    }
    return event.type === "content_block_stop" ? this.close(index) : [];
  }

  end(): Piece[] {
    return [...this.calls.keys()].flatMap((index) => this.close(index));
  }

  private close(index: number): Piece[] {
    const call = this.calls.get(index);
    this.calls.delete(index);
    return call ? [{ kind: "call", id: call.id, name: call.name, input: inputOf(call.json) }] : [];
  }
}
