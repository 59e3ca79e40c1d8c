/** The images of a draft: a person chooses, pastes or drops them, and can remove them again. */

import type { ImagePart } from "../core/events.gen.ts";
import { h } from "../dom/dom.ts";
import { panelStrings as strings } from "../strings.ts";
import { readImages, TYPES } from "./files.ts";

export interface Attachments {
  element: HTMLElement;
  /** Opens the browser's dialog for files. */
  button: HTMLElement;
  parts(): ImagePart[];
  set(parts: readonly ImagePart[]): void;
}

/** Take images that are pasted into or dropped on `target`; call `changed` after each change. */
export function attachments(target: HTMLElement, changed: () => void): Attachments {
  const element = h("div", { class: "attachments", hidden: true });
  const button = h("button", { type: "button", class: "attach", title: strings.attach, "aria-label": strings.attach });
  const chooser = h("input", { type: "file", multiple: true, accept: TYPES.join(",") });
  let images: ImagePart[] = [];

  function set(parts: readonly ImagePart[], refused = ""): void {
    images = [...parts];
    element.hidden = images.length === 0 && !refused;
    element.replaceChildren(...images.map(thumbnail));
    if (refused) element.append(h("p", { role: "alert" }, refused));
    changed();
  }

  function thumbnail(part: ImagePart): HTMLElement {
    const remove = h("button", { type: "button", class: "quiet", "aria-label": strings.removeImage }, "✕");
    remove.addEventListener("click", () => set(images.filter((other) => other !== part)));
    const source = part.data ? `data:${part.media_type};base64,${part.data}` : undefined;
    return h("span", {}, h("img", { src: source, alt: strings.attachedImage }), remove);
  }

  async function take(event: Event, transfer: DataTransfer | HTMLInputElement | null): Promise<void> {
    const files = [...(transfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    const { images: read, refused } = await readImages(files);
    set([...images, ...read], refused);
  }

  target.addEventListener("paste", (event) => void take(event, event.clipboardData));
  target.addEventListener("drop", (event) => void take(event, event.dataTransfer));
  target.addEventListener("dragover", (event) => event.preventDefault());
  target.addEventListener("input", () => element.querySelector("p")?.remove()); // who writes on has read why
  button.addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", async (event) => {
    await take(event, chooser);
    chooser.value = ""; // the same file can be chosen again
  });
  return { element, button, set, parts: () => images };
}
