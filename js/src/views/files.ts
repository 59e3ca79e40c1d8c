/** Files as images of a draft. In: files. Out: those that can be taken, and words about those that cannot. */

import type { ImagePart } from "../core/events.gen.ts";
import { panelStrings as strings } from "../strings.ts";

export const TYPES = ["image/png", "image/jpeg", "image/gif", "image/webp"];
const MAX_BYTES = 10_000_000;

/** Read the images among `files`; `refused` says why the others were not taken. */
export async function readImages(files: readonly File[]): Promise<{ images: ImagePart[]; refused: string }> {
  const read = await Promise.all(files.map(readImage));
  return {
    images: read.filter((one) => typeof one !== "string"),
    refused: read.filter((one) => typeof one === "string").join(" "),
  };
}

async function readImage(file: File): Promise<ImagePart | string> {
  const why = refusal(file);
  if (why !== undefined) return why;
  const data = await base64(file);
  return data === undefined ? strings.fileUnread(file.name) : { type: "image", media_type: file.type, data };
}

function refusal({ name, type, size }: File): string | undefined {
  if (!TYPES.includes(type)) return strings.fileRefused(name);
  return size > MAX_BYTES ? strings.fileTooLarge(name, MAX_BYTES / 1e6) : undefined;
}

/** Return what is in a file; undefined if the browser cannot read it. */
function base64(file: File): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1]);
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });
}
