/** What a person has written and not sent, and what others may do with it. */
import type { ImagePart, TextPart } from "../core/events.gen.ts";

export type Draft = (TextPart | ImagePart)[];

export interface Composer {
  element: HTMLElement;
  /**
   * `busy`: a run is going on, or a command that begins one was sent; the Stop button replaces the Send button. `locked`:
   * nobody is there to send to.
   */
  update(busy: boolean, stopping: boolean, locked: boolean, placeholder: string): void;
  /** What is written and not sent. */
  draft(): Draft;
  /** Bring a draft back, before what the person has written meanwhile. */
  restore(draft: Draft): void;
  /** Edit a new version of an earlier message. */
  edit(messageId: string, draft: Draft): void;
  /** Keep the draft, but as a new message: the message it was to replace is not in this session. */
  endEditing(): void;
  focus(): void;
}
