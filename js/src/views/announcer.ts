/**
 * What a screen reader reads out of an answer: whole sentences as they are completed, not tokens; and the questions to
 * the person.
 */
import { messageText } from "../core/conversation.ts";
import type { State } from "../core/state.ts";
import { h, setText } from "../dom/dom.ts";

export interface Announcer {
  element: HTMLElement;
  /** Read out what is new; `question` is the question that waits for the person, if there is one. */
  update(state: State, question: string | undefined): void;
}

/** The least time between two announcements: a screen reader drops the first when the second comes too soon. */
const PAUSE_MS = 1500;

/** Markdown's marks, which are not to be read out; an underscore inside a name such as `OPENAI_API_KEY` is none. */
const MARKS = /[*`#>|~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/** Make the announcer: an element that is read out and not seen. */
export function announcer(): Announcer {
  const element = h("div", { class: "unseen", role: "status", "aria-live": "polite" });
  let current: string | undefined;
  const opened = Date.now();
  let told = 0;
  let last = Number.NEGATIVE_INFINITY;
  let asked: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function say(text: string): void {
    last = performance.now();
    setText(element, text);
  }

  /** Messages from before the component was opened are not read out; each later one is, from its start. */
  function follow(state: State): void {
    const message = state.messages.get(state.head ?? "");
    if (current === (message?.message_id ?? "")) return;
    told = message && message.created_at / 1000 < opened ? messageText(message).length : 0;
    current = message?.message_id ?? "";
  }

  function sayNext(state: State): void {
    waiting = undefined;
    follow(state);
    const message = state.messages.get(current ?? "");
    if (message?.role !== "assistant") return;
    const rest = messageText(message).slice(told);
    const sentences = message.status === "streaming" ? (/^[\s\S]*[.!?…:。]\s/.exec(rest)?.[0] ?? "") : rest;
    if (!sentences) return;
    told += sentences.length;
    say(sentences.replace(MARKS, ""));
  }

  return {
    element,
    update(state, question) {
      follow(state);
      if (question !== asked && question) say(question);
      asked = question;
      const pause = last + PAUSE_MS - performance.now();
      if (pause <= 0) sayNext(state);
      // A timer, because no drawing may follow that would announce the last sentence.
      else if (!waiting) waiting = setTimeout(sayNext, pause, state);
    },
  };
}
