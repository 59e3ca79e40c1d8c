/** The server extension's routes as functions; `docs/server-api.yaml` describes them. */

import type { ErrorInfo, StoredSession } from "../core/events.gen.ts";

export interface Api {
  /** The newest sessions that contain the words, and how many sessions contain them. */
  sessions(search: string): Promise<{ sessions: StoredSession[]; total: number }>;
  rename(sessionId: string, title: string): Promise<void>;
  remove(sessionId: string): Promise<void>;
  agents(): Promise<string[]>;
  /** Send a message; resolves with the session's id as soon as the store has kept the message. */
  chat(body: Record<string, unknown>): Promise<string>;
  stop(sessionId: string): Promise<void>;
  /** Approve or deny a tool call. */
  approve(sessionId: string, approval: Record<string, unknown>): Promise<void>;
  /** A supplement of the component, by its name. */
  supplement(name: string): Promise<unknown>;
  /** The address of a session's events, those of the past and those to come. */
  eventsUrl(sessionId: string): string;
}

/** The server refused to do something; `info` says why. */
export class Refused extends Error {
  readonly info: ErrorInfo;

  constructor(info: ErrorInfo) {
    super(info.message);
    this.info = info;
  }
}

/** Make the functions for the server at `base`, which ends with a slash. */
export function createApi(base: string): Api {
  const root = `${base}nbagent/api`;

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { "Content-Type": "application/json", "X-XSRFToken": cookie("_xsrf") };
    const response = await fetch(root + path, { ...init, headers }).catch(() => undefined);
    if (!response) throw new Refused({ type: "Unreachable", message: "The server cannot be reached." });
    if (!response.ok) throw new Refused(await refusal(response));
    return response;
  }

  return {
    sessions: async (search) => (await ask(`/sessions?search=${encodeURIComponent(search)}`)).json(),
    rename: async (sessionId, title) =>
      void (await ask(`/sessions/${sessionId}`, { method: "PATCH", body: JSON.stringify({ title }) })),
    remove: async (sessionId) => void (await ask(`/sessions/${sessionId}`, { method: "DELETE" })),
    agents: async () => (await (await ask("/agents")).json()).agents,
    async chat(body) {
      const response = await ask("/chat/stream?format=events", { method: "POST", body: JSON.stringify(body) });
      // The answer arrives with the session's events. The run goes on without this response.
      void response.body?.cancel();
      return response.headers.get("X-Nbagent-Session")!;
    },
    stop: async (sessionId) => void (await ask(`/sessions/${sessionId}/stop`, { method: "POST" })),
    approve: async (sessionId, approval) =>
      void (await ask(`/sessions/${sessionId}/approve`, { method: "POST", body: JSON.stringify(approval) })),
    supplement: (name) => import(/* @vite-ignore */ `${base}nbagent/${name}.js`) as Promise<unknown>,
    eventsUrl: (sessionId) => `${root}/sessions/${sessionId}/events?format=events&follow=true`,
  };
}

async function refusal(response: Response): Promise<ErrorInfo> {
  const said = await response.json().catch(() => ({}));
  return {
    type: said.type ?? "Refused",
    message: said.message ?? response.statusText,
    hint: said.hint ?? undefined,
    status: response.status,
  };
}

function cookie(name: string): string {
  const found = document.cookie.split("; ").find((entry) => entry.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : "";
}
