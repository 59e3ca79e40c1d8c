/**
 * The kernel's end of the comm, for tests. It keeps what the component sends, and tests decide what the component gets.
 */

import type { FromView, ToView, ViewEntry } from "../../src/core/events.gen.ts";
import { provideSupplement } from "../../src/dom/supplements.ts";
import * as rich from "../../src/markdown/rich.ts";
import createWidget from "../../src/notebook.ts";
import type { WidgetModel } from "../../src/transport/comm.ts";
import * as panels from "../../src/views/panels.ts";

export interface FakeKernel {
  model: WidgetModel;
  sent: FromView[];
  /** Send any message to the component. */
  say(message: ToView, buffers?: readonly DataView[]): void;
  /** Send entries that follow those sent before. */
  deliver(entries: readonly ViewEntry[]): void;
}

export function fakeKernel(sessionId = "session"): FakeKernel {
  const listeners = new Set<(message: unknown, buffers: readonly DataView[]) => void>();
  const sent: FromView[] = [];
  let since = 0;
  const say = (message: ToView, buffers: readonly DataView[] = []): void => {
    for (const listener of listeners) listener(message, buffers);
  };
  return {
    sent,
    say,
    deliver(entries) {
      const { seq } = entries.at(-1)!;
      say({ type: "events", session_id: sessionId, since, seq, entries });
      since = seq;
    },
    model: {
      on: (_event, listener) => void listeners.add(listener),
      off: (_event, listener) => void listeners.delete(listener),
      send: (message) => void sent.push(message as FromView),
    },
  };
}

/** Give the page the supplements that a kernel sends to every view. */
export function provideSupplements(): void {
  provideSupplement("panels", panels);
  provideSupplement("rich", rich);
}

/** Show the chat of `model` on the page, with its supplements; `root` is its shadow root. */
export function openChat(model: WidgetModel): { root: ShadowRoot; close(): void } {
  provideSupplements();
  return show(createWidget, model);
}

/** Show the chat that a copy of the component makes, as it is before a supplement comes. */
export function show(create: typeof createWidget, model: WidgetModel): { root: ShadowRoot; close(): void } {
  const widget = create();
  const element = document.body.appendChild(document.createElement("div"));
  const end = widget.initialize({ model });
  const remove = widget.render({ model, el: element });
  return {
    root: element.querySelector(".nbagent")!.shadowRoot!,
    close() {
      remove();
      end();
      element.remove();
    },
  };
}
