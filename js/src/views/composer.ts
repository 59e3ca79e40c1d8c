/** Where a person writes: Enter sends, Shift+Enter makes a line, Esc stops. */
import { h, setAttributes } from "../dom.ts";
import { strings } from "../strings.ts";

export interface Composer {
  element: HTMLElement;
  /** `busy`: from submit to the end of the run there is a Stop button and nothing can be sent. */
  update(busy: boolean, stopping: boolean): void;
  /** Put text back, unless something was written meanwhile. */
  restore(text: string): void;
  focus(): void;
}

export interface ComposerActions {
  send(text: string): void;
  stop(): void;
}

/** Make the composer. */
export function composer(actions: ComposerActions): Composer {
  const input = h("textarea", {
    rows: "1",
    class: "input",
    "aria-label": strings.message,
    placeholder: strings.placeholder,
  });
  const button = h("button", { type: "submit", class: "send" });
  const element = h("form", { class: "composer" }, input, button);
  let busy = false;

  function grow(): void {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
  }

  function submit(): void {
    const text = input.value.trim();
    if (busy || !text) return;
    input.value = "";
    grow();
    refresh();
    actions.send(text);
  }

  function refresh(): void {
    button.disabled = !busy && !input.value.trim();
  }

  element.addEventListener("submit", (event) => {
    event.preventDefault();
    busy ? actions.stop() : submit();
  });
  input.addEventListener("input", () => {
    grow();
    refresh();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter picks a candidate of the input method
    if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape" && busy) {
      event.preventDefault();
      actions.stop();
    }
  });

  return {
    element,
    update(nowBusy, stopping) {
      busy = nowBusy;
      setAttributes(button, {
        class: busy ? "send stop" : "send",
        "aria-label": busy ? strings.stop : strings.send,
        title: busy ? (stopping ? strings.stopping : strings.stopHint) : strings.sendHint,
      });
      setAttributes(input, { placeholder: busy ? strings.placeholderBusy : strings.placeholder });
      refresh();
    },
    restore(text) {
      if (!input.value) input.value = text;
      grow();
      refresh();
    },
    focus: () => input.focus(),
  };
}
