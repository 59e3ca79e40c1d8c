/** The line below a message: buttons, which of its versions it is, when it was written and by which model. */

import { messageText } from "../core/conversation.ts";
import type { MessageState } from "../core/state.ts";
import { copyText } from "../dom/clipboard.ts";
import { h, setText } from "../dom/dom.ts";
import { moment, panelStrings as strings } from "../strings.ts";

export interface FooterActions {
  edit(message: MessageState): void;
  regenerate(messageId: string): void;
  show(messageId: string): void;
}

/** What a footer needs to know besides its message. */
export interface Place {
  /** The next message has another role, or there is none: only then is there something to do. */
  last: boolean;
  /** A run is going on, so nothing may be changed. */
  locked: boolean;
  /** The name to show above the message: of the stage of a workflow that begins here. */
  author: string;
  /** The message that begins what this one ends: the versions are of that one. */
  first: string;
  /** All versions of `first`, itself included; none where another message ends it. */
  versions: readonly MessageState[];
}

export interface Footer {
  element: HTMLElement;
  /** `retry`: there is a button to try again above, so one to regenerate would be the same. */
  update(message: MessageState, place: Place, retry: boolean): void;
}

/** Make the footer of a message. */
export function messageFooter(role: MessageState["role"], actions: FooterActions): Footer {
  let message: MessageState | undefined;
  let others: readonly MessageState[] = [];
  let first = "";
  const button = (text: string, title: string, action: (message: MessageState) => void): HTMLButtonElement => {
    const made = h("button", { type: "button", class: "quiet", title }, text);
    made.addEventListener("click", () => message && action(message));
    return made;
  };
  const show = (by: number) => (): void => {
    const target = others[index() + by];
    if (target) actions.show(target.message_id);
  };

  const index = (): number => others.findIndex((other) => other.message_id === first);

  const previous = button("‹", strings.previousVersion, show(-1));
  const which = h("span", { class: "which" });
  const next = button("›", strings.nextVersion, show(1));
  previous.setAttribute("aria-label", strings.previousVersion);
  next.setAttribute("aria-label", strings.nextVersion);
  const choice = h("span", { class: "branches", role: "group", "aria-label": strings.versions }, previous, which, next);
  const copy = button(strings.copy, strings.copyMessage, async (of) => {
    setText(copy, (await copyText(messageText(of))) ? strings.copied : strings.copyFailed);
    setTimeout(() => setText(copy, strings.copy), 1500);
  });
  const change =
    role === "user"
      ? button(strings.edit, strings.editHint, actions.edit)
      : button(strings.regenerate, strings.regenerateHint, (of) => actions.regenerate(of.message_id));
  const facts = h("span", { class: "facts" });
  const element = h("div", { class: "footer" }, choice, copy, change, facts);

  return {
    element,
    update(now, place, retry) {
      message = now;
      ({ first, versions: others } = place);
      choice.hidden = others.length < 2;
      element.hidden = !place.last || now.status === "streaming";
      if (element.hidden) return;
      setText(which, `${index() + 1}/${others.length}`);
      previous.disabled = place.locked || index() === 0;
      next.disabled = place.locked || index() === others.length - 1;
      copy.hidden = messageText(now) === "";
      change.disabled = place.locked;
      change.hidden = retry && role === "assistant";
      setText(facts, [moment(now.created_at), now.model].filter(Boolean).join(" · "));
    },
  };
}
