/**
 * The channel over a kernel's comm: the only file that uses the widget's model.
 *
 * In: messages that may arrive twice, late, or never. Out: each entry once and in order; each command carried out once.
 * `nbagent/widget/protocol.py` states the rules.
 */
import type { EntryBatch, FromView, ToView } from "../core/events.gen.ts";
import { type Channel, type Connection, isLost, type KernelState, type Receiver } from "./channel.ts";
import { commandSender, LOST, newId } from "./commands.ts";
import { type WatchedModel, watchKernel } from "./kernel.ts";
import { repeat } from "./repeat.ts";
import { supplementRequests } from "./supplement-requests.ts";

/** The part of anywidget's model that we use. */
export interface WidgetModel extends WatchedModel {
  on(event: "msg:custom", callback: (message: unknown, buffers: readonly DataView[]) => void): void;
  off(event: "msg:custom", callback: (message: unknown, buffers: readonly DataView[]) => void): void;
  send(message: unknown): void;
}

const HELLO_MS = 200;
const HELLO_MAX_MS = 10_000;
/** The number of hellos we send although the kernel has answered: a subshell may answer a later one. */
const SUBSHELL_HELLOS = 6;
const ACK_MS = 1000;
const SYNC_MS = 300;
const SYNC_MAX_MS = 5000;

/**
 * Whether `model` may have a kernel. It has none in a notebook that was saved with its widgets and opened again. Only
 * Jupyter says so, and only of models that it restores as a whole, such as the layout.
 */
export function mayHaveKernel(model: WidgetModel): boolean {
  return (model.get?.("layout") as { comm_live?: boolean } | undefined)?.comm_live !== false;
}

/** Open the channel of one widget. */
export function openCommChannel(model: WidgetModel, receiver: Receiver): Channel {
  const view = newId();
  let sessionId: string | null = null;
  let seq = 0;
  let connection: Connection = "connecting";
  let hellos = 0;
  let ackTimer: ReturnType<typeof setTimeout> | undefined;
  let stopSyncing: (() => void) | undefined;
  let kernel: KernelState = "unknown";

  const send = (message: FromView): void => {
    try {
      model.send(message);
    } catch {
      // The kernel was shut down: nobody is left to get the message.
    }
  };
  const commands = commandSender(view, send);
  const supplements = supplementRequests((name) => send({ type: "want_supplement", view, name }), receiver.supplement);

  const hello = (): void => send({ type: "hello", view, session_id: sessionId, since: seq });
  const stopHello = repeat(HELLO_MS, HELLO_MAX_MS, () => {
    hello();
    hellos += 1;
    return connection === "connecting" || (connection === "open" && hellos < SUBSHELL_HELLOS);
  });

  function onMessage(raw: unknown, buffers: readonly DataView[]): void {
    const message = raw as ToView;
    switch (message.type) {
      case "events":
        onBatch(message);
        break;
      case "head":
        onHead(message.session_id, message.seq);
        break;
      case "welcome":
        setConnection(message.subshell ? "open while a cell runs" : "open");
        receiver.history(message.history);
        receiver.agents(message.agents, message.agent);
        receiver.kept(message.kept);
        onHead(message.session_id, message.seq);
        break;
      case "reply":
        commands.reply(message);
        break;
      case "notice":
        receiver.notice(message);
        break;
      case "supplement":
        supplements.receive(message.name, message.digest, buffers[0]);
        break;
      default: // a newer kernel may send messages that we do not know
    }
  }

  function onBatch(batch: EntryBatch): void {
    if (batch.session_id !== sessionId) adopt(batch.session_id);
    if (batch.seq <= seq) acknowledgeSoon();
    else if (batch.since === seq || batch.since === 0) take(batch);
    else sync();
  }

  function take(batch: EntryBatch): void {
    if (batch.since !== seq) receiver.reset(); // the batch has the whole conversation
    ({ seq } = batch);
    stopSyncing?.();
    stopSyncing = undefined;
    receiver.entries(batch.session_id, batch.entries);
    if (batch.entries.some((entry) => entry.event.type === "run_end")) acknowledge();
    else acknowledgeSoon();
  }

  function onHead(id: string, latest: number): void {
    if (id !== sessionId) adopt(id);
    if (latest > seq) sync();
    else acknowledge();
  }

  function adopt(id: string): void {
    sessionId = id;
    seq = 0;
    receiver.reset();
  }

  function sync(): void {
    stopSyncing ??= repeat(SYNC_MS, SYNC_MAX_MS, () => {
      send({ type: "sync", view, session_id: sessionId, since: seq });
      return true;
    });
  }

  function acknowledgeSoon(): void {
    ackTimer ??= setTimeout(acknowledge, ACK_MS);
  }

  function acknowledge(): void {
    clearTimeout(ackTimer);
    ackTimer = undefined;
    send({ type: "ack", view, session_id: sessionId, seq });
  }

  function setConnection(next: Connection): void {
    // Once a subshell has answered there is one, even if an earlier hello is answered without it later.
    if (connection === "open while a cell runs" || connection === next) return;
    connection = next;
    receiver.connection(next);
  }

  function onKernel(next: KernelState): void {
    const before = kernel;
    kernel = next;
    if (isLost(next)) {
      stopRepeating();
      commands.end(LOST);
    } else if (next === "alive" && before !== "unknown") {
      hello(); // messages may have been lost with the connection
    }
    receiver.kernel(next);
  }

  function stopRepeating(): void {
    stopHello();
    stopSyncing?.();
    clearTimeout(ackTimer);
  }

  function close(): void {
    model.off("msg:custom", onMessage);
    stopWatching();
    stopRepeating();
    commands.end();
    supplements.close();
  }

  model.on("msg:custom", onMessage);
  const stopWatching = watchKernel(model, onKernel);
  return { command: commands.send, want: supplements.want, close };
}
