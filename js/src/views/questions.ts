/**
 * Leads the person to the call that waits for an answer, and afterwards back to where they write.
 *
 * Rule: who writes is not interrupted, in the composer or elsewhere on the page. They are told by the status line, and
 * by the screen reader.
 */

import type { ToolCallState } from "../core/state.ts";

export interface Questions {
  /** Look at the calls that wait, and `mark` their messages if they are others than before. */
  look(calls: readonly ToolCallState[], mark: (messageId: string) => void): void;
  /** Lead to the first one, if it is new; its card is drawn. */
  lead(): void;
  /** The person has answered one: go on to the next. */
  answered(toolCallId: string): void;
}

/** `show` brings a card into view; `back` returns to the composer. */
export function questions(conversation: HTMLElement, show: (card: HTMLElement) => void, back: () => void): Questions {
  let waiting: readonly string[] = [];
  let led: string | undefined;
  /** Answered here; the kernel may not know it yet. */
  const answers = new Set<string>();

  function focus(id: string | undefined): void {
    const card = id && conversation.querySelector<HTMLElement>(`[data-call="${CSS.escape(id)}"]`);
    if (!card) return;
    card.focus({ preventScroll: true });
    show(card);
  }

  return {
    look(calls, mark) {
      const ids = calls.map((call) => call.tool_call_id).filter((id) => !answers.has(id));
      // Each card says which of the waiting calls it is.
      if (ids.join() !== waiting.join()) for (const call of calls) mark(call.message_id);
      waiting = ids;
    },
    lead() {
      const [first] = waiting;
      if (first !== led && isFree(conversation)) focus(first);
      led = first;
    },
    answered(answered) {
      answers.add(answered);
      const next = waiting.find((id) => !answers.has(id));
      if (next === undefined) back();
      else focus(next);
      led = next;
    },
  };
}

/** Whether the focus may move: it is in this chat, or nowhere, and in no text that the person has begun. */
function isFree(conversation: HTMLElement): boolean {
  const focused = (conversation.getRootNode() as ShadowRoot).activeElement;
  if (!focused) return !document.activeElement || document.activeElement === document.body;
  const writes = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
  return !writes || focused.value === "";
}
