/** One message: its parts in order, and how it ended. */
import { h, setAttributes, setChildren, setText } from "../dom.ts";
import type { ErrorInfo } from "../events.gen.ts";
import type { MessageState, ShownPart, State } from "../fold.ts";
import { strings } from "../strings.ts";
import { markdownView } from "../markdown/stream.ts";

export interface MessageView {
  element: HTMLElement;
  update(message: MessageState, state: State): void;
}

interface PartView {
  element: HTMLElement;
  /** `done`: the message is complete. */
  update(part: ShownPart, state: State, done: boolean): void;
}

/** Make the view of one message. */
export function messageView(role: MessageState["role"]): MessageView {
  const body = h("div", { class: "body" });
  const ending = h("div", { class: "ending", hidden: true, role: "alert" });
  const name = role === "user" ? strings.you : strings.assistant;
  const element = h("article", { class: `message ${role}`, "aria-label": name }, body, ending);
  const parts: PartView[] = [];

  return {
    element,
    update(message, state) {
      const streaming = message.status === "streaming";
      message.parts.forEach((part, index) => {
        const view = (parts[index] ??= partView(part));
        view.update(part, state, !streaming || index < message.parts.length - 1);
      });
      setChildren(body, Object.values(parts).map((view) => view.element));
      setAttributes(element, { "aria-busy": streaming ? "true" : undefined, "data-status": message.status });
      updateEnding(ending, message, state);
    },
  };
}

function partView(part: ShownPart): PartView {
  const text = markdownView();
  return {
    element: text.element,
    update(next, _state, done) {
      if (next.type !== part.type || !("text" in next)) return;
      text.update(next.text);
      if (done) text.finish();
    },
  };
}

function updateEnding(element: HTMLElement, message: MessageState, state: State): void {
  const error = endError(message, state);
  const words = endWords(message);
  element.hidden = !words;
  element.className = error ? "ending error" : "ending";
  if (!words) return;
  if (element.childElementCount === 0) element.append(h("strong"), h("span"), h("em"));
  const [title, text, hint] = element.children as unknown as [Element, Element, Element];
  setText(title, words);
  setText(text, error?.message ?? "");
  setText(hint, error?.hint ?? "");
}

function endError(message: MessageState, state: State): ErrorInfo | undefined {
  return state.requests.get(message.request_id ?? "")?.end?.error;
}

function endWords(message: MessageState): string {
  const { status, finish_reason: reason } = message;
  if (status === "stopped" || status === "failed" || status === "interrupted") return strings.messageStatus[status];
  if (reason === "length" || reason === "content_filter") return strings.messageStatus[reason];
  return "";
}
