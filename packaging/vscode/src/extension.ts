/** Wires the live file, the provider and the status bar together. */

import { unwatchFile, watchFile } from "node:fs";
import { homedir } from "node:os";
import * as vscode from "vscode";
import { livePath, readLive } from "./live.js";
import { Provider } from "./provider.js";
import { pickProfile, Status } from "./status.js";

/** How often the file is looked at, in milliseconds: one stat, which also sees a file that was not there before. */
const LOOK = 300;

export function activate(context: vscode.ExtensionContext): void {
  const path = livePath(process.env, homedir(), process.platform);
  const live = () => readLive(path);
  const provider = new Provider(live);
  const status = new Status();
  let told = false;
  const follow = () => {
    const now = live();
    status.show(now);
    provider.refresh();
    if (now && !told && !chatIsAwake(context)) {
      told = true;
      void explain();
    }
  };
  watchFile(path, { interval: LOOK, persistent: false }, follow);
  context.subscriptions.push(
    status,
    { dispose: () => unwatchFile(path, follow) },
    vscode.lm.registerLanguageModelChatProvider("ezswitch", provider),
    vscode.commands.registerCommand("ezswitch.pickProfile", () => pickProfile(live())),
  );
  follow();
}

/**
 * VS Code keeps Copilot Chat switched off until somebody signs in or opens its list of models once, and then nobody
 * answers (seen with 1.139.1). What is switched off cannot be found; in a remote window it may run on the other side.
 */
function chatIsAwake(context: vscode.ExtensionContext): boolean {
  const same = vscode.env.remoteName === undefined || context.extension.extensionKind === vscode.ExtensionKind.Workspace;
  return !same || vscode.extensions.getExtension("GitHub.copilot-chat") !== undefined;
}

async function explain(): Promise<void> {
  const open = "Open the List";
  const text = "Copilot Chat is still switched off. Open its list of models once; no sign-in is needed.";
  if ((await vscode.window.showInformationMessage(text, open)) === open) {
    await vscode.commands.executeCommand("workbench.action.chat.manage");
  }
}
