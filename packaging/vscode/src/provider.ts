/** The Language Model Chat Provider: the models of the profile in use, asked with its key. */

import * as vscode from "vscode";
import { estimatedTokens, textOf } from "./ask.js";
import { askOf, messageOf, partFor } from "./convert.js";
import { answer } from "./gateway.js";
import type { Live } from "./live.js";
import { keyFor } from "./programs.js";

export class Provider implements vscode.LanguageModelChatProvider {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeLanguageModelChatInformation = this.changed.event;

  /** `live` reads the file anew at each call: a switch counts from the next request on. */
  constructor(private readonly live: () => Live | undefined) {}

  refresh(): void {
    this.changed.fire();
  }

  provideLanguageModelChatInformation(): vscode.LanguageModelChatInformation[] {
    const live = this.live();
    return live ? live.models.map((model) => informationOf(live, model)) : [];
  }

  async provideLanguageModelChatResponse(
    model: vscode.LanguageModelChatInformation,
    messages: readonly vscode.LanguageModelChatRequestMessage[],
    options: vscode.ProvideLanguageModelChatResponseOptions,
    progress: vscode.Progress<vscode.LanguageModelResponsePart>,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const live = this.live();
    if (!live) throw new Error("No profile of ezswitch is in use here.");
    const stop = new AbortController();
    const listening = token.onCancellationRequested(() => stop.abort());
    try {
      const key = await keyFor(helperOf(live), stop.signal);
      for await (const piece of answer(live, key, askOf(model, messages, options), stop.signal)) {
        progress.report(partFor(piece));
      }
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
    } finally {
      listening.dispose();
    }
  }

  provideTokenCount(
    _model: vscode.LanguageModelChatInformation,
    text: string | vscode.LanguageModelChatRequestMessage,
  ): Promise<number> {
    return Promise.resolve(estimatedTokens(typeof text === "string" ? text : textOf(messageOf(text))));
  }
}

function informationOf(live: Live, model: Live["models"][number]): vscode.LanguageModelChatInformation {
  return {
    id: model.id,
    name: model.id,
    family: model.id,
    version: "1",
    detail: live.name,
    tooltip: `${model.id} at ${new URL(live.baseUrl).host}, by ezswitch`,
    maxInputTokens: model.input,
    maxOutputTokens: model.output,
    capabilities: { toolCalling: true, imageInput: model.id.startsWith("claude") },
  };
}

/** The setting is of the machine: what a workspace says does not count. */
function helperOf(live: Live): readonly string[] {
  const own = vscode.workspace.getConfiguration("ezswitch").inspect<string>("helper")?.globalValue;
  return own ? [own, ...live.helper.slice(1)] : live.helper;
}
