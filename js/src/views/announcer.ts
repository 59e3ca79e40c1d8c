/** What a screen reader is told of an answer: whole sentences as they come, not tokens; and questions to a person. */
import { messageText } from "../conversation.ts";
import { h, setText } from "../dom.ts";
import type { State } from "../fold.ts";

export interface Announcer {
  element: HTMLElement;
  /** `question`: what waits for the person, if something does. */
  update(state: State, question: string | undefined): void;
}

/** At least so long between two announcements, so that one is heard before the next. */
const PAUSE_MS = 1500;

/** Make the announcer: an element that is heard and not seen. */
export function announcer(): Announcer {
  const element = h("div", { class: "unseen", role: "status", "aria-live": "polite" });
  let current: string | undefined;
  let told = 0;
  let last = 0;
  let asked: string | undefined;

  function say(text: string): void {
    last = performance.now();
    setText(element, text.replace(/[*_`#>|~]+/g, ""));
  }

  return {
    element,
    update(state, question) {
      const message = state.messages.get(state.head ?? "");
      if (question !== asked && question) say(question);
      asked = question;
      if (message?.status === "streaming" && current !== message.message_id) {
        current = message.message_id;
        told = 0;
      }
      if (!message || message.message_id !== current || performance.now() - last < PAUSE_MS) return;
      const rest = messageText(message).slice(told);
      const sentences = message.status === "streaming" ? (/^[\s\S]*[.!?…:。]\s/.exec(rest)?.[0] ?? "") : rest;
      if (!sentences) return;
      told += sentences.length;
      say(sentences);
    },
  };
}
