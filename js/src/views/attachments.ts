/** The images of a draft: a person pastes or drops them, and can remove them again. */

import type { ImagePart } from "../core/events.gen.ts";
import { h } from "../dom/dom.ts";
import { panelStrings as strings } from "../strings.ts";

const TYPES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);
const MAX_BYTES = 10_000_000;

export interface Attachments {
  element: HTMLElement;
  parts(): ImagePart[];
  set(parts: readonly ImagePart[]): void;
}

/** Take images that are pasted into or dropped on `target`; call `changed` after each change. */
export function attachments(target: HTMLElement, changed: () => void): Attachments {
  const element = h("div", { class: "attachments", hidden: true });
  let images: ImagePart[] = [];

  function set(parts: readonly ImagePart[]): void {
    images = [...parts];
    element.hidden = images.length === 0;
    element.replaceChildren(...images.map(thumbnail));
    changed();
  }

  function thumbnail(part: ImagePart): HTMLElement {
    const remove = h("button", { type: "button", class: "quiet", "aria-label": strings.removeImage }, "✕");
    remove.addEventListener("click", () => set(images.filter((other) => other !== part)));
    const source = part.data ? `data:${part.media_type};base64,${part.data}` : undefined;
    return h("span", {}, h("img", { src: source, alt: strings.attachedImage }), remove);
  }

  async function take(event: Event, files: FileList | undefined): Promise<void> {
    const wanted = [...(files ?? [])].filter((file) => TYPES.has(file.type) && file.size <= MAX_BYTES);
    if (wanted.length === 0) return;
    event.preventDefault();
    const parts = await Promise.all(
      wanted.map(async (file) => ({
        type: "image" as const,
        media_type: file.type,
        data: await base64(file),
      })),
    );
    set([...images, ...parts]);
  }

  target.addEventListener("paste", (event) => void take(event, event.clipboardData?.files));
  target.addEventListener("drop", (event) => void take(event, event.dataTransfer?.files));
  target.addEventListener("dragover", (event) => event.preventDefault());
  return { element, set, parts: () => images };
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
