/** The two programs of ezswitch that are started from here: never through a shell, never without an end. */

import { execFile } from "node:child_process";

export class ProgramFailed extends Error {}

/** How long an unlock prompt of the keychain may stand. Milliseconds. */
export const PROMPT = 120_000;

/**
 * Returns what a program printed. Throws ProgramFailed with its own line of explanation, never with what it printed.
 * On Windows a .cmd is a batch file, which only the command interpreter starts; ids and key names are [a-z0-9._-].
 */
export function output(words: readonly string[], timeout: number, signal?: AbortSignal): Promise<string> {
  const [program, ...rest] = words;
  if (!program) return Promise.reject(new ProgramFailed("ezswitch did not say where its program is."));
  const batch = process.platform === "win32" && program.toLowerCase().endsWith(".cmd");
  const [file, given] = batch ? ["cmd.exe", ["/d", "/c", program, ...rest]] : [program, rest];
  return new Promise((resolve, reject) => {
    execFile(file, given, { timeout, windowsHide: true, ...(signal ? { signal } : {}) }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new ProgramFailed(why(program, error, stderr)));
    });
  });
}

function why(program: string, error: { code?: unknown; killed?: boolean }, stderr: string): string {
  if (error.code === "ENOENT") return `${program} is missing. Open ezswitch once, or install it again.`;
  if (error.killed) return `${program} did not answer in time.`;
  return stderr.trim().split("\n").at(-1)?.slice(0, 300) || `${program} failed.`;
}

/** Returns the key for one request. It is kept nowhere. */
export async function keyFor(helper: readonly string[], signal?: AbortSignal): Promise<string> {
  const key = (await output(helper, PROMPT, signal)).trim();
  if (!key) throw new ProgramFailed("ezswitch gave no key.");
  return key;
}
