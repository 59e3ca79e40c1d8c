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
  /** All versions of the message, itself included. */
  versions: readonly MessageState[];
}

export interface Footer {
  element: HTMLElement;
  update(message: MessageState, place: Place): void;
}

/** Make the footer of a message. */
export function messageFooter(role: MessageState["role"], actions: FooterActions): Footer {
  let message: MessageState | undefined;
  let others: readonly MessageState[] = [];
  const button = (text: string, title: string, action: (message: MessageState) => void): HTMLButtonElement => {
    const made = h("button", { type: "button", class: "quiet", title }, text);
    made.addEventListener("click", () => message && action(message));
    return made;
  };
  const show =
    (by: number) =>
    (of: MessageState): void => {
      const target = others[indexOf(of) + by];
      if (target) actions.show(target.message_id);
    };

  const indexOf = (of: MessageState): number => others.findIndex((other) => other.message_id === of.message_id);

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
    update(now, { last, locked, versions }) {
      message = now;
      others = versions;
      choice.hidden = others.length < 2;
      element.hidden = (!last && choice.hidden) || now.status === "streaming";
      if (element.hidden) return;
      const index = indexOf(now);
      setText(which, `${index + 1}/${others.length}`);
      previous.disabled = locked || index === 0;
      next.disabled = locked || index === others.length - 1;
      change.disabled = locked;
      setText(facts, [moment(now.created_at), now.model].filter(Boolean).join(" · "));
    },
  };
}
