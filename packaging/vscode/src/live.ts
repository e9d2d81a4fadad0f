/** The live file, which ezswitch owns and writes: the profile in use, without its key. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Surface = "openai" | "anthropic";

export interface LiveModel {
  readonly id: string;
  /** Tokens; the estimates where the gateway's catalogue says nothing. */
  readonly input: number;
  readonly output: number;
}

/** A profile in use. `helper` is the argument list that prints the key, `program` the one that starts ezswitch. */
export interface Live {
  readonly profile: string;
  readonly name: string;
  readonly surface: Surface;
  readonly baseUrl: string;
  readonly models: readonly LiveModel[];
  readonly key: string;
  readonly helper: readonly string[];
  readonly program: readonly string[];
}

/** The version of the file that this extension reads. */
export const VERSION = 1;

const INPUT = 128_000;
const OUTPUT = 16_000;

/** Returns where the file is, by the rule of agents/copilot_chat.py. */
export function livePath(variables: NodeJS.ProcessEnv, home: string, platform: NodeJS.Platform): string {
  const data = dataFolder(variables, home, platform);
  return join(data, "vscode", "copilot-chat.json");
}

function dataFolder(variables: NodeJS.ProcessEnv, home: string, platform: NodeJS.Platform): string {
  if (variables["EZSWITCH_HOME"]) return join(variables["EZSWITCH_HOME"], "data");
  if (platform === "win32") return join(variables["LOCALAPPDATA"] || join(home, "AppData", "Local"), "ezswitch");
  if (platform === "darwin") return join(home, "Library", "Application Support", "ezswitch");
  return join(variables["XDG_DATA_HOME"] || join(home, ".local", "share"), "ezswitch");
}

/** Returns what the file says, undefined where it is missing, of another version, or not whole. */
export function readLive(path: string): Live | undefined {
  try {
    return parseLive(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Returns what a text says, undefined unless it says everything. */
export function parseLive(text: string): Live | undefined {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(said) || said["version"] !== VERSION) return undefined;
  const surface = said["surface"];
  const models = (Array.isArray(said["models"]) ? said["models"] : []).flatMap(modelOf);
  const live = {
    profile: textOf(said["profile"]),
    name: textOf(said["name"]),
    baseUrl: textOf(said["baseUrl"]).replace(/\/+$/, ""),
    key: textOf(said["key"]),
    helper: wordsOf(said["helper"]),
    program: wordsOf(said["program"]),
  };
  const whole = live.profile && live.baseUrl && live.key && live.helper.length > 0 && models.length > 0;
  return whole && (surface === "openai" || surface === "anthropic") ? { ...live, surface, models } : undefined;
}

function modelOf(value: unknown): LiveModel[] {
  if (!isObject(value) || !textOf(value["id"])) return [];
  return [
    { id: textOf(value["id"]), input: tokensOf(value["input"], INPUT), output: tokensOf(value["output"], OUTPUT) },
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function tokensOf(value: unknown, otherwise: number): number {
  return typeof value === "number" && value > 0 ? value : otherwise;
}

function wordsOf(value: unknown): string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : [];
}
