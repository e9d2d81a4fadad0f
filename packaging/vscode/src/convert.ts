/** From VS Code's classes to plain values and back. */

import * as vscode from "vscode";
import type { Ask, Message, Part, Piece, Tool } from "./ask.js";

/** The role of a system message, which the stable API has no name for. */
const SYSTEM = 3;

export function askOf(
  model: vscode.LanguageModelChatInformation,
  messages: readonly vscode.LanguageModelChatRequestMessage[],
  options: vscode.ProvideLanguageModelChatResponseOptions,
): Ask {
  return {
    model: model.id,
    messages: messages.map(messageOf),
    tools: (options.tools ?? []).map(toolOf),
    mustCall: options.toolMode === vscode.LanguageModelChatToolMode.Required,
    maxTokens: model.maxOutputTokens,
  };
}

export function messageOf(message: vscode.LanguageModelChatRequestMessage): Message {
  const role = message.role as number;
  const assistant = role === vscode.LanguageModelChatMessageRole.Assistant;
  return {
    role: role === SYSTEM ? "system" : assistant ? "assistant" : "user",
    parts: message.content.flatMap(partOf),
  };
}

export function partFor(piece: Piece): vscode.LanguageModelResponsePart {
  return piece.kind === "text"
    ? new vscode.LanguageModelTextPart(piece.text)
    : new vscode.LanguageModelToolCallPart(piece.id, piece.name, piece.input);
}

/** Parts that only another provider understands (cache marks, thinking) are left out. */
function partOf(part: unknown): Part[] {
  if (part instanceof vscode.LanguageModelTextPart) return [{ kind: "text", text: part.value }];
  if (part instanceof vscode.LanguageModelToolCallPart) {
    return [{ kind: "call", id: part.callId, name: part.name, input: part.input }];
  }
  if (part instanceof vscode.LanguageModelToolResultPart) {
    return [{ kind: "result", id: part.callId, text: part.content.map(resultText).join("") }];
  }
  if (isData(part) && part.mimeType.startsWith("image/")) {
    return [{ kind: "image", media: part.mimeType, base64: Buffer.from(part.data).toString("base64") }];
  }
  return [];
}

function resultText(part: unknown): string {
  if (part instanceof vscode.LanguageModelTextPart) return part.value;
  if (isData(part)) {
    return /^text\/|json/.test(part.mimeType) ? Buffer.from(part.data).toString("utf8") : "";
  }
  return typeof part === "string" ? part : part instanceof vscode.LanguageModelPromptTsxPart ? JSON.stringify(part.value) : "";
}

/** LanguageModelDataPart is younger than the API that this extension asks for, so it is known by its shape. */
function isData(part: unknown): part is { mimeType: string; data: Uint8Array } {
  const shape = part as { mimeType?: unknown; data?: unknown } | null;
  return typeof shape === "object" && typeof shape?.mimeType === "string" && shape.data instanceof Uint8Array;
}

function toolOf(tool: vscode.LanguageModelChatTool): Tool {
  return {
    name: tool.name,
    description: tool.description,
    schema: tool.inputSchema ?? { type: "object", properties: {} },
  };
}
