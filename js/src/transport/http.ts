/**
 * The channel over a server's routes.
 *
 * In: the session's events; where a connection is lost, the browser itself asks for the rest. Out: the same entries and
 * commands as over a kernel's comm.
 */

import type { Part, ViewEntry } from "../core/events.gen.ts";
import { type Api, Refused } from "./api.ts";
import type { Channel, CommandResult, Receiver } from "./channel.ts";

export interface HttpChannelOptions {
  /** The name of the agent to ask; undefined for the server's default. */
  agent(): string | undefined;
  /** Called with the id of the session that the first message has begun. */
  began(sessionId: string): void;
}

type Arguments = Record<string, unknown>;
export type Commands = Record<string, (args: Arguments) => Promise<unknown>>;

/** Open a session; null stands for a new one, which begins with the first message. */
export function openHttpChannel(
  api: Api,
  asked: string | null,
  receiver: Receiver,
  options: HttpChannelOptions,
): Channel {
  let sessionId = asked;
  let events: EventSource | undefined;

  function follow(id: string): void {
    events = new EventSource(api.eventsUrl(id));
    events.onopen = () => receiver.connection("open while a cell runs");
    events.onmessage = ({ data }) => receiver.entries(id, [JSON.parse(data) as ViewEntry]);
    events.onerror = () => {
      if (events?.readyState !== EventSource.CLOSED) return; // the browser connects again by itself
      receiver.notice({ type: "notice", level: "error", message: "This session cannot be shown.", hint: null });
    };
  }

  async function chat(body: Arguments): Promise<void> {
    const id = await api.chat({ agent: options.agent(), session_id: sessionId ?? undefined, ...body });
    if (sessionId !== null) return;
    sessionId = id;
    follow(id);
    options.began(id);
  }

  const commands: Commands = {
    send: ({ parts }) => chat({ messages: [userMessage(parts)] }),
    edit: ({ parts, message_id }) => chat({ messages: [userMessage(parts)], messageId: message_id }),
    regenerate: ({ message_id }) => chat({ trigger: "regenerate-message", messageId: message_id }),
    stop: async () => void (sessionId && (await api.stop(sessionId))),
    approve: async (approval) => void (sessionId && (await api.approve(sessionId, approval))),
  };

  async function command(name: string, args: Arguments = {}): Promise<CommandResult> {
    const result = await carryOut(commands, name, args);
    if (result.error) {
      const { message, hint } = result.error;
      receiver.notice({ type: "notice", level: "error", message, hint: hint ?? null });
    }
    return result;
  }

  if (sessionId === null)
    receiver.connection("open while a cell runs"); // there is nothing to wait for yet
  else follow(sessionId);
  const want = (name: string): void => {
    const arrived = receiver.supplement.bind(undefined, name);
    api.supplement(name).then(arrived, () => arrived(undefined));
  };
  return { command, want, close: () => events?.close() };
}

/** Carry out one of `commands`; a refusal by the server becomes an error to show. */
export async function carryOut(commands: Commands, name: string, args: Arguments): Promise<CommandResult> {
  const command = commands[name];
  if (!command) return { error: { type: "UsageError", message: `${name} is not possible on this page.` } };
  try {
    return { value: await command(args) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { error: error.info };
  }
}

function userMessage(parts: unknown): unknown {
  return { role: "user", parts: (parts as Part[]).map(uiPart) };
}

function uiPart(part: Part): unknown {
  if (part.type !== "image") return part;
  const url = part.url ?? `data:${part.media_type};base64,${part.data}`;
  return { type: "file", mediaType: part.media_type, url };
}
