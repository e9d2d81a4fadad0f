/** One request in plain values: what both surfaces are made from, free of VS Code's own classes. */

export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "image"; readonly media: string; readonly base64: string }
  | { readonly kind: "call"; readonly id: string; readonly name: string; readonly input: object }
  | { readonly kind: "result"; readonly id: string; readonly text: string };

export interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly parts: readonly Part[];
}

export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly schema: object;
}

export interface Ask {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly tools: readonly Tool[];
  /** The model must call a tool. */
  readonly mustCall: boolean;
  readonly maxTokens: number;
}

/** What comes back while an answer streams. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "call"; readonly id: string; readonly name: string; readonly input: object };

/** Reads the events of one answer, in the order in which they arrive. Throws GatewayError where one tells of a fault. */
export interface Reader {
  read(data: string): Piece[];
  /** Returns what was still open when the stream ended. */
  end(): Piece[];
}

/** Returns the texts of a message, joined by blank lines. */
export function textOf(message: Message): string {
  return message.parts.flatMap((part) => (part.kind === "text" && part.text ? [part.text] : [])).join("\n\n");
}

/** Returns the arguments of a tool call; a model that streamed broken JSON called without any. */
export function inputOf(json: string): object {
  try {
    const value: unknown = JSON.parse(json || "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Estimates tokens: four letters each in Latin scripts, one per character elsewhere. */
export function estimatedTokens(text: string): number {
  let quarters = 0;
  for (const letter of text) quarters += (letter.codePointAt(0) ?? 0) < 0x2e80 ? 1 : 4;
  return Math.ceil(quarters / 4);
}
