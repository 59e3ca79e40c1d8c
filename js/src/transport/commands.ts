/**
 * The commands of one view: each is repeated until it has its reply.
 *
 * In: commands, and the kernel's replies. Out: messages; a promise for each command.
 */
import type { Command, Reply } from "../core/events.gen.ts";
import { strings } from "../strings.ts";
import type { Channel, CommandResult } from "./channel.ts";
import { repeat } from "./repeat.ts";

const COMMAND_MS = 2000;
const COMMAND_MAX_MS = 30_000;

/** What becomes of a command when the kernel is gone. */
export const LOST: CommandResult = { error: { type: "KernelGone", message: strings.notSent } };

interface Pending {
  resolve(result: CommandResult): void;
  stopRepeating(): void;
}

export interface CommandSender {
  send: Channel["command"];
  reply(reply: Reply): void;
  /** Send nothing more; if there is a `result`, it is that of all commands, also of those to come. */
  end(result?: CommandResult): void;
}

/** Make the sender for a view. */
export function commandSender(view: string, send: (command: Command) => void): CommandSender {
  const pending = new Map<string, Pending>();
  let ended: CommandResult | undefined;

  return {
    send(name, args = {}) {
      if (ended) return Promise.resolve(ended);
      const message: Command = { type: "command", view, command_id: newId(), name, arguments: args };
      return new Promise((resolve) => {
        const stopRepeating = repeat(COMMAND_MS, COMMAND_MAX_MS, () => {
          send(message);
          return true;
        });
        pending.set(message.command_id, { resolve, stopRepeating });
      });
    },
    reply({ command_id, error, value }) {
      const waiting = pending.get(command_id);
      if (!waiting) return;
      pending.delete(command_id);
      waiting.stopRepeating();
      waiting.resolve(error ? { error } : { value });
    },
    end(result) {
      ended = result;
      for (const { resolve, stopRepeating } of pending.values()) {
        stopRepeating();
        if (result) resolve(result);
      }
      pending.clear();
    },
  };
}

/** Return an id that no other view or command has. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
