/** The profile in the status bar, and the quick pick that switches. */

import * as vscode from "vscode";
import type { Live } from "./live.js";
import { output } from "./programs.js";

const AGENT = "copilot-chat";
const TIMEOUT = 60_000;

interface Profile {
  readonly id: string;
  readonly name: string;
  readonly base_url: Readonly<Record<string, string>>;
}

export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("ezswitch.profile", vscode.StatusBarAlignment.Right, 90);

  constructor() {
    this.item.name = "ezswitch";
    this.item.command = "ezswitch.pickProfile";
  }

  /** Shows the profile; nothing where ezswitch is not in use here. */
  show(live: Live | undefined): void {
    if (!live) {
      this.item.hide();
      return;
    }
    const label = live.name || live.profile;
    this.item.text = `$(plug) ${label}`;
    this.item.tooltip = `Copilot Chat asks ${new URL(live.baseUrl).host} as ${label}. Click to switch.`;
    this.item.accessibilityInformation = { label: `ezswitch profile ${label}, switch`, role: "button" };
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}

/** Lets the user pick a profile that speaks a surface we speak, and switches to it. */
export async function pickProfile(live: Live | undefined): Promise<void> {
  const program = programOf(live);
  try {
    const said = JSON.parse(await output([...program, "profiles", "--json"], TIMEOUT)) as { profiles: Profile[] };
    const fitting = said.profiles.filter((one) => one.base_url["openai"] || one.base_url["anthropic"]);
    const items = fitting.map((one) => ({
      label: one.name,
      description: one.id === live?.profile ? "in use" : "",
      id: one.id,
    }));
    const picked = await vscode.window.showQuickPick(items, { placeHolder: "Which profile shall Copilot Chat use?" });
    if (picked) await output([...program, "use", picked.id, AGENT], TIMEOUT);
  } catch (error) {
    await vscode.window.showErrorMessage(`ezswitch: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function programOf(live: Live | undefined): readonly string[] {
  const own = vscode.workspace.getConfiguration("ezswitch").inspect<string>("program")?.globalValue;
  return own ? [own] : live?.program.length ? live.program : ["ezswitch"];
}
