/** One message: its parts in order, and how it ended. */
import { h, setAttributes, setChildren, setText } from "../dom.ts";
import type { ErrorInfo, ImagePart } from "../events.gen.ts";
import type { GrowingPart, MessageState, ShownPart, State } from "../fold.ts";
import { markdownView } from "../markdown/stream.ts";
import { strings } from "../strings.ts";
import { bundleView } from "./bundle.ts";
import { plainText } from "./plain.ts";
import { reasoningView } from "./reasoning.ts";
import { type ToolActions, toolView } from "./tool.ts";

export interface MessageView {
  element: HTMLElement;
  update(message: MessageState, state: State, now: number): void;
}

interface PartView {
  element: HTMLElement;
  /** `done`: the part is complete. */
  update(part: ShownPart, state: State, done: boolean, now: number): void;
}

/** Make the view of one message. */
export function messageView(role: MessageState["role"], actions: ToolActions): MessageView {
  const body = h("div", { class: "body" });
  const ending = h("div", { class: "ending", hidden: true, role: "alert" });
  const name = role === "user" ? strings.you : strings.assistant;
  const element = h("article", { class: `message ${role}`, "aria-label": name }, body, ending);
  const parts: PartView[] = [];

  return {
    element,
    update(message, state, now) {
      const streaming = message.status === "streaming";
      message.parts.forEach((part, index) => {
        const view = (parts[index] ??= partView(part, role, actions));
        view.update(part, state, !streaming || index < message.parts.length - 1, now);
      });
      setChildren(body, Object.values(parts).map((view) => view.element));
      setAttributes(element, { "aria-busy": streaming ? "true" : undefined, "data-status": message.status });
      updateEnding(ending, message, state);
    },
  };
}

function partView(part: ShownPart, role: MessageState["role"], actions: ToolActions): PartView {
  switch (part.type) {
    case "text":
      return role === "user" ? plainPart() : markdownPart();
    case "reasoning": {
      const view = reasoningView();
      return { element: view.element, update: (next, _state, done) => view.update(next as GrowingPart, done) };
    }
    case "tool_call": {
      const view = toolView(actions);
      return {
        element: view.element,
        update(next, state, _done, now) {
          const call = next.type === "tool_call" ? state.tool_calls.get(next.tool_call_id) : undefined;
          if (call) view.update(call, state, now);
        },
      };
    }
    case "image":
      return { element: imageView(part), update: () => {} };
    case "context":
      return { element: h("span", { class: "chip", title: part.text }, `@${part.name}`), update: () => {} };
    default:
      return { element: h("span", { hidden: true }), update: () => {} };
  }
}

function markdownPart(): PartView {
  const view = markdownView();
  return {
    element: view.element,
    update(next, _state, done) {
      if (next.type !== "text") return;
      view.update(next.text);
      if (done) view.finish();
    },
  };
}

function plainPart(): PartView {
  const view = plainText();
  return { element: view.element, update: (next) => next.type === "text" && view.update(next.text) };
}

function imageView(part: ImagePart): HTMLElement {
  const shown = part.data && bundleView({ [part.media_type]: part.data });
  return shown || h("span", { class: "chip" }, part.url ?? part.media_type);
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
