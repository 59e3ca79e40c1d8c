/** One message: its parts in order, and how it ended. */

import type { ErrorInfo, ImagePart, ProviderToolPart, SourcePart } from "../core/events.gen.ts";
import type { GrowingPart, MessageState, RunState, ShownPart, State } from "../core/state.ts";
import { h, setAttributes, setChildren, setText } from "../dom/dom.ts";
import { markdownView } from "../markdown/stream.ts";
import { linkUrl } from "../markdown/urls.ts";
import { strings } from "../strings.ts";
import { bundleView } from "./bundle.ts";
import type { FooterActions, Place } from "./footer.ts";
import { lateFooter } from "./late.ts";
import { plainText } from "./plain.ts";
import { reasoningView } from "./reasoning.ts";
import { type ToolActions, toolView } from "./tool.ts";

export interface MessageView {
  element: HTMLElement;
  update(message: MessageState, state: State, now: number, place: Place): void;
}

export type MessageActions = ToolActions & FooterActions;

interface PartView {
  element: HTMLElement;
  /** Draw the part; `done` says that it is complete. */
  update(part: ShownPart, state: State, done: boolean, now: number): void;
}

/** Make the view of one message. */
export function messageView(role: MessageState["role"], actions: MessageActions): MessageView {
  const body = h("div", { class: "body" });
  const ending = endingView(() => actions.regenerate(shown!.message_id));
  const footer = lateFooter(role, actions);
  const name = role === "user" ? strings.you : strings.assistant;
  const author = h("div", { class: "author", hidden: true });
  const element = h(
    "article",
    { class: `message ${role}`, "aria-label": name },
    author,
    body,
    ending.element,
    footer.element,
  );
  const parts: PartView[] = [];
  const types: ShownPart["type"][] = [];
  let shown: MessageState | undefined;

  return {
    element,
    update(message, state, now, place) {
      shown = message;
      const streaming = message.status === "streaming";
      message.parts.forEach((part, index) => {
        // What came as text may turn out to be reasoning.
        if (types[index] !== part.type) parts[index] = partView(part, role, actions);
        types[index] = part.type;
        parts[index]!.update(part, state, !streaming || index < message.parts.length - 1, now);
      });
      setChildren(
        body,
        Object.values(parts).map((view) => view.element),
      );
      setAttributes(element, { "aria-busy": streaming ? "true" : undefined, "data-status": message.status });
      author.hidden = !place.author;
      setText(author, place.author);
      const retry = ending.update(message, state, place);
      footer.update(message, place, retry);
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
      return unchanging(imageView(part));
    case "source":
      return unchanging(sourceView(part));
    case "provider_tool":
      return unchanging(stepView(part));
    case "context":
      return unchanging(h("span", { class: "chip", title: part.text }, `@${part.name}`));
    default:
      return unchanging(h("span", { hidden: true }));
  }
}

function unchanging(element: HTMLElement): PartView {
  return {
    element,
    update() {
      // Such a part arrives complete.
    },
  };
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

/** A source. The style sheet numbers it, as the text refers to it. */
function sourceView({ url = "", title }: SourcePart): HTMLElement {
  const href = linkUrl(url);
  const name = title ?? url;
  const link = href && h("a", { href, target: "_blank", rel: "noopener noreferrer", title: url }, name);
  return h("div", { class: "source" }, link || name);
}

/** A step that the provider took by itself. */
function stepView({ name, text = "" }: ProviderToolPart): HTMLElement {
  const view = plainText("plain output");
  view.update(text);
  return h("details", { class: "reasoning" }, h("summary", {}, name), view.element);
}

interface EndingView {
  element: HTMLElement;
  /** Draw the end; return whether it offers to try again. */
  update(message: MessageState, state: State, place: Place): boolean;
}

/** Make the view of an end that was not a good one: the error, what to do about it, a button to try again. */
function endingView(retry: () => void): EndingView {
  const [title, text, hint] = [h("strong"), h("span"), h("em")];
  const again = h("button", { type: "button", class: "secondary" }, strings.retry);
  const element = h("div", { class: "ending", hidden: true, role: "alert" }, title, text, hint, again);
  again.addEventListener("click", retry);
  return {
    element,
    update(message, state, { last, locked }) {
      const run = failedRun(message, state, last);
      const words = run ? strings.messageStatus.failed : endWords(message);
      const error = endError(message, state) ?? run?.error;
      element.hidden = !words;
      element.className = error ? "ending error" : "ending";
      setText(title, words);
      setText(text, error?.message ?? "");
      setText(hint, error?.hint ?? "");
      again.hidden = !(last && (run || message.status === "failed"));
      again.disabled = locked;
      return !again.hidden;
    },
  };
}

/** Return the run that failed after this message. The message itself may be complete: the run took too many steps. */
function failedRun(message: MessageState, state: State, last: boolean): RunState | undefined {
  const asked = state.head === message.message_id;
  const run = [...state.runs.values()].findLast(({ start }) =>
    message.role === "user"
      ? asked && start.message_id === message.message_id
      : last && start.run_id === message.run_id,
  );
  return run?.status === "failed" ? run : undefined;
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
