/**
 * What stands in for the panels until they have come: a person can read, write and send meanwhile.
 *
 * In: what the panel itself takes. Out: what it gives, at once. What a person did before the panel came is kept, and
 * done when it comes.
 */
import type { ImagePart } from "../core/events.gen.ts";
import type { MessageState } from "../core/state.ts";
import { h } from "../dom/dom.ts";
import { supplementThere, withSupplement } from "../dom/supplements.ts";
import { strings } from "../strings.ts";
import type { Attachments } from "./attachments.ts";
import type { Completion, Suggestion } from "./completion.ts";
import type { Footer, FooterActions } from "./footer.ts";
import type * as Panels from "./panels.ts";

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
    parts: () => real?.parts() ?? [...images],
    set(parts) {
      if (real) return real.set(parts);
      images = parts;
      say();
      changed();
    },
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
