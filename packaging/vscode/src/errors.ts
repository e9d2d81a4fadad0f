/** What goes wrong, in sentences for the chat. None of them ever holds a key. */

export class GatewayError extends Error {}

/** Returns the sentence for an answer that is no success. `body` is the gateway's own, cut short. */
export function refusal(status: number, host: string, profile: string, body: string): GatewayError {
  const said = messageIn(body);
  const more = said ? ` It said: ${said}` : "";
  if (status === 401) return new GatewayError(`Key rejected by ${host}. Look at profile ${profile} in ezswitch.${more}`);
  if (status === 403) return new GatewayError(`${host} refused this request with profile ${profile}.${more}`);
  if (status === 404) return new GatewayError(`${host} does not know this model or address.${more}`);
  if (status === 429) return new GatewayError(`${host} asks to slow down.${more}`);
  return new GatewayError(`${host} answered with status ${status}.${more}`);
}

/** Returns the message inside an error's body, on one line of at most 300 letters, "" where there is none. */
export function messageIn(body: string): string {
  try {
    const value = JSON.parse(body) as { error?: { message?: unknown } | string; message?: unknown };
    const error = typeof value.error === "string" ? value.error : value.error?.message;
    const text = error ?? value.message;
    return typeof text === "string" ? text.replace(/\s+/g, " ").trim().slice(0, 300) : "";
  } catch {
    return "";
  }
}
