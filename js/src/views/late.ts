/**
 * What stands in for the panels until they have come: a person can read, write and send meanwhile.
 *
 * In: what the panel itself takes. Out: what it gives, at once. What a person did before the panel came is kept, and
 * done when it comes.
 */
import type { ImagePart } from "../core/events.gen.ts";
import type { MessageState, State } from "../core/state.ts";
import { h } from "../dom/dom.ts";
import { revealHidden } from "../dom/reveal.ts";
import { supplementThere, withSupplement } from "../dom/supplements.ts";
import type { LiveState } from "../live.ts";
import { codeBlock } from "../markdown/code.ts";
import { strings } from "../strings.ts";
import { isLost } from "../transport/channel.ts";
import type { ArgumentsView } from "./arguments.ts";
import type { Attachments } from "./attachments.ts";
import type { Completion, Suggestion } from "./completion.ts";
import type { Earlier } from "./earlier.ts";
import type { Footer, FooterActions } from "./footer.ts";
import type { KernelNotice } from "./kernel-notice.ts";
import type * as Panels from "./panels.ts";
import { plainText } from "./plain.ts";
import type { Sizing } from "./size.ts";

/** Use the panels: at once if they are there, else when they come. `failed` is called while they cannot be loaded. */
export function withPanels(use: (panels: typeof Panels) => void, failed?: () => void): void {
  withSupplement<typeof Panels>("panels", use, failed);
}

/** Complete variables as soon as that is possible. */
export function lateCompletion(input: HTMLTextAreaElement, ask: (prefix: string) => Promise<Suggestion[]>): Completion {
  const element = h("div");
  let real: Completion | undefined;
  withPanels(({ completion }) => {
    real = completion(input, ask);
    element.append(real.element);
  });
  return { element, handleKey: (event) => real?.handleKey(event) ?? false, close: () => real?.close() };
}

/** Take images, and show them as soon as that is possible. */
export function lateAttachments(target: HTMLElement, changed: () => void): Attachments {
  const element = h("div");
  const button = h("span");
  let real: Attachments | undefined;
  let images: readonly ImagePart[] = [];
  const early: DataTransfer[] = [];
  const listening = new AbortController();

  let why: string = strings.imageLater;

  function say(): void {
    const some = early.length + images.length > 0;
    element.replaceChildren(some ? h("div", { class: "editing", role: "status" }, why) : "");
  }

  function keep(event: Event, { files }: DataTransfer): void {
    if (files.length === 0) return;
    event.preventDefault();
    const kept = new DataTransfer(); // the event's own is empty after the event
    for (const file of files) kept.items.add(file);
    early.push(kept);
    say();
  }

  const { signal } = listening;
  target.addEventListener("paste", (event) => keep(event, event.clipboardData!), { signal });
  target.addEventListener("drop", (event) => keep(event, event.dataTransfer!), { signal });
  target.addEventListener("dragover", (event) => event.preventDefault(), { signal });
  withPanels(
    ({ attachments }) => {
      listening.abort();
      real = attachments(target, changed);
      element.replaceChildren(real.element);
      button.replaceWith(real.button);
      if (images.length > 0) real.set(images);
      for (const clipboardData of early) target.dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
    },
    () => {
      why = strings.notLoaded;
      say();
    },
  );

  return {
    element,
    get button() {
      return real?.button ?? button; // the panels may be there from the start: of another view of this chat
    },
    parts: () => real?.parts() ?? [...images],
    set(parts) {
      if (real) return real.set(parts);
      images = parts;
      say();
      changed();
    },
  };
}

export interface LateArguments extends ArgumentsView {
  /** Return the arguments on one line. */
  preview(text: string): string;
}

/** Show arguments as they are written until they can be shown as a person reads them; `changed` is called then. */
export function lateArguments(changed: () => void): LateArguments {
  const element = h("div", { class: "late" });
  const plain = plainText("plain output");
  let real: ArgumentsView | undefined;
  let preview = (text: string): string => text;
  let latest: string | undefined;
  element.append(plain.element);
  withPanels((panels) => {
    real = panels.argumentsView(codeBlock);
    preview = panels.previewJson;
    element.replaceChildren(real.element);
    if (latest === undefined) return; // it was there before its first text
    real.update(latest);
    changed();
  });
  return {
    element,
    preview: (text) => preview(text),
    update(text) {
      latest = text;
      if (real) return real.update(text);
      plain.update(text);
      revealHidden(plain.element);
    },
  };
}

/** Offer what was here before as soon as that is possible. */
export function lateEarlier(...from: Parameters<typeof Panels.earlierSession>): Earlier {
  let real: Earlier | undefined;
  let latest: State | undefined;
  withPanels(({ earlierSession }) => {
    real = earlierSession(...from);
    if (latest) real.update(latest);
  });
  return {
    update(state) {
      latest = state;
      real?.update(state);
    },
    get opening() {
      return real?.opening ?? false;
    },
    leave: (...what) => real?.leave(...what),
  };
}

/** Say what has become of the kernel as soon as that is possible. */
export function lateNotice(live: LiveState, host: Element, continuing: () => void): KernelNotice {
  const element = h("div");
  let real: KernelNotice | undefined;
  withPanels(({ kernelNotice }) => {
    real = kernelNotice(live, host, continuing);
    element.replaceWith(real.element);
    real.update();
  });
  return {
    get element() {
      return real?.element ?? element;
    },
    update: () => real?.update() ?? isLost(live.kernel),
  };
}

/** Let a person choose the size of `chat` as soon as that is possible. */
export function lateSizing(chat: HTMLElement, line: HTMLElement): Sizing {
  let real: Sizing | undefined;
  let session: string | null = null;
  withPanels(({ sizing }) => {
    real = sizing(chat, line);
    real.opened(session);
  });
  return {
    opened(sessionId) {
      session = sessionId;
      real?.opened(sessionId);
    },
    leave: () => real?.leave() ?? false,
    close: () => real?.close(),
  };
}

/** Show the line below a message as soon as that is possible; its place is kept free. */
export function lateFooter(role: MessageState["role"], actions: FooterActions): Footer {
  const there = supplementThere<typeof Panels>("panels");
  if (there) return there.messageFooter(role, actions);
  const element = h("div", { class: "footer" });
  let latest: Parameters<Footer["update"]> | undefined;
  let real: Footer | undefined;
  withPanels(({ messageFooter }) => {
    real = messageFooter(role, actions);
    if (latest) real.update(...latest);
    element.replaceWith(real.element);
  });
  return {
    element,
    update(...now) {
      const [message, place] = now;
      latest = now;
      element.hidden = !place.last || message.status === "streaming";
      real?.update(...now);
    },
  };
}
