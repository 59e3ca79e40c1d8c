/**
 * Whether the kernel of a chat is still there: the only file that knows what a notebook's page says of its kernel.
 *
 * In: the signals of ipywidgets' manager, and of the notebook's context. A host may have all of them, some, or none, so
 * each is tried. Out: a `KernelState`, when it changes.
 *
 * Rule: that a chat is lost is said only when the page or the kernel says so. A kernel that is busy and a connection
 * that is broken are no reason. Once it is lost it stays lost: nothing brings a process back.
 */
import type { KernelState } from "./channel.ts";
import { repeat } from "./repeat.ts";

const LISTEN_MS = 300;
const LISTEN_MAX_MS = 3000;

/** A signal of Lumino's. */
interface Signal<T> {
  connect(slot: (sender: unknown, value: T) => void): void;
  disconnect(slot: (sender: unknown, value: T) => void): void;
}

interface KernelChange {
  newValue: Kernel | null;
}

interface Message {
  header?: { msg_type?: string; session?: string };
  content?: { restart?: boolean };
}

interface Signals {
  statusChanged?: Signal<string>;
  connectionStatusChanged?: Signal<string>;
  kernelChanged?: Signal<KernelChange>;
  iopubMessage?: Signal<Message>;
}

interface Kernel extends Signals {
  id?: string;
  requestCommInfo?(content: { target_name: string }): Promise<CommInfo>;
}

interface CommInfo {
  content?: { comms?: Record<string, unknown> };
}

/** The part that we use of what anywidget gives: the widget's model, with ipywidgets' manager. */
export interface WatchedModel {
  get?(name: string): unknown;
  widget_manager?: { kernel?: Kernel | null; context?: { sessionContext?: Signals } };
}

/** The layout of the widget: a model that Jupyter gives us whole, with a comm that lives as long as the chat's. */
interface Layout {
  model_id?: string;
  comm_live?: boolean;
  on?(event: "comm_live_update", callback: () => void): void;
  off?(event: "comm_live_update", callback: () => void): void;
}

/** What a page may notice, one at a time. */
export type Sign =
  /** The status that the page gives to the kernel. */
  | { status: string }
  | { connection: string }
  /** The notebook has another kernel, or none. */
  | { changed: boolean }
  /** The kernel says that it ends, or that it is to be restarted, because some page wants it. */
  | { ends: "for good" | "to restart" }
  /** The kernel that answers does not know the chat. */
  | { missing: true }
  /** The page has given the widgets up. */
  | { givenUp: true };

interface Known {
  lost: boolean;
  process: "there" | "restarting" | "ending" | "none";
  /** The page itself has not said that the kernel was restarted. */
  elsewhere: boolean;
  connection: string;
}

export const NOTHING_WRONG: Known = { lost: false, process: "there", elsewhere: false, connection: "connected" };

/** Return what is known after a sign. */
export function notice(known: Known, sign: Sign): Known {
  if ("connection" in sign) return { ...known, connection: sign.connection };
  if ("status" in sign) return noticeStatus(known, sign.status);
  if ("changed" in sign) {
    return { ...known, lost: true, process: sign.changed ? "there" : "none", elsewhere: false };
  }
  if (known.lost) return known; // what follows is news only to who knows nothing
  if ("ends" in sign) {
    const restart = sign.ends === "to restart";
    return { ...known, lost: true, process: restart ? "restarting" : "ending", elsewhere: restart };
  }
  return { ...known, lost: true, elsewhere: "missing" in sign };
}

function noticeStatus(known: Known, status: string): Known {
  switch (status) {
    case "restarting":
    case "autorestarting":
      return { ...known, lost: true, process: "restarting", elsewhere: false };
    case "terminating":
      return { ...known, lost: true, process: "ending" };
    case "dead":
      return { ...known, lost: true, process: "none" };
    case "starting":
      return known.process === "restarting" ? { ...known, process: "there" } : known;
    case "idle":
    case "busy":
      // A kernel that ends may still say so. The page, which restarts one, has no other news of it.
      return known.process === "restarting" && !known.elsewhere ? { ...known, process: "there" } : known;
    default: // "unknown", or what a later version says
      return known;
  }
}

/** Whether the kernel should be asked if it knows the chat: it was out of sight, or another page has restarted it. */
function isNews(before: Known, sign: Sign): boolean {
  return before.connection !== "connected" || ("status" in sign && sign.status === "starting");
}

const AFTER = { there: "restarted", restarting: "restarting", ending: "ending", none: "gone" } as const;

/** Return the state that is meant. */
export function kernelState({ lost, process, elsewhere, connection }: Known): KernelState {
  if (lost) return elsewhere && process === "there" ? "restarted elsewhere" : AFTER[process];
  if (connection === "connected") return "alive";
  return connection === "connecting" ? "reconnecting" : "offline";
}

/** Call `changed` with each new state; return what ends this. Where the host says nothing, it is never called. */
export function watchKernel(model: WatchedModel, changed: (kernel: KernelState) => void): () => void {
  const manager = model.widget_manager;
  const context = manager?.context?.sessionContext;
  const kernel = manager?.kernel;
  const layout = model.get?.("layout") as Layout | undefined;
  let known = NOTHING_WRONG;
  let said: KernelState = "unknown";
  /** The process that said that it ends to be restarted: each has a session of messages. */
  let ended: string | undefined;
  let stopListening = (): void => undefined;

  function take(sign: Sign): void {
    const before = known;
    known = notice(before, sign);
    const next = kernelState(known);
    if (next === "alive" && isNews(before, sign)) void ask();
    if (next !== said) changed(next);
    said = next;
  }

  /** Ask the kernel whether it knows the chat. */
  async function ask(): Promise<void> {
    const now = manager?.kernel;
    const info = await now?.requestCommInfo?.({ target_name: "jupyter.widget" }).catch(() => undefined);
    const comms = info?.content?.comms;
    if (comms && layout?.model_id && !(layout.model_id in comms)) take({ missing: true });
  }

  /** Ask a kernel that another page restarts for anything, until it is heard: by itself it may say nothing. */
  function listenFor(): boolean {
    const waits = known.elsewhere && known.process === "restarting";
    if (waits) void manager?.kernel?.requestCommInfo?.({ target_name: "jupyter.widget" }).catch(() => undefined);
    return waits;
  }

  const onStatus = (_: unknown, status: string): void => take({ status });
  const onConnection = (_: unknown, connection: string): void => take({ connection });
  const onKernel = (_: unknown, { newValue }: KernelChange): void => {
    if (newValue?.id === undefined || newValue.id !== kernel?.id) take({ changed: newValue !== null });
  };
  /** A kernel that is asked to end tells all pages so: also those that did not ask. */
  const onMessage = (_: unknown, { header, content }: Message): void => {
    if (header?.msg_type === "shutdown_reply") {
      ended = header.session;
      take({ ends: content?.restart ? "to restart" : "for good" });
      stopListening();
      stopListening = repeat(LISTEN_MS, LISTEN_MAX_MS, listenFor);
    } else if (ended !== undefined && header?.session !== ended) {
      ended = undefined;
      take({ status: "starting" });
    }
  };
  const onComm = (): void => {
    if (layout?.comm_live === false) take({ givenUp: true });
  };

  for (const source of [kernel, context]) {
    source?.statusChanged?.connect(onStatus);
    source?.connectionStatusChanged?.connect(onConnection);
    source?.kernelChanged?.connect(onKernel);
    source?.iopubMessage?.connect(onMessage);
  }
  layout?.on?.("comm_live_update", onComm);
  if (kernel?.statusChanged) take({ connection: "connected" });
  return () => {
    stopListening();
    for (const source of [kernel, context]) {
      source?.statusChanged?.disconnect(onStatus);
      source?.connectionStatusChanged?.disconnect(onConnection);
      source?.kernelChanged?.disconnect(onKernel);
      source?.iopubMessage?.disconnect(onMessage);
    }
    layout?.off?.("comm_live_update", onComm);
  };
}
