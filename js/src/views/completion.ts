/**
 * A list that offers the names of the kernel's variables after an `@` in the text.
 *
 * In: a text area, and a function that looks names up. Out: `handleKey`, which takes the keys that belong to the list.
 */
import { h } from "../dom/dom.ts";
import { panelStrings as strings } from "../strings.ts";

export interface Suggestion {
  name: string;
  kind: string;
}

export interface Completion {
  element: HTMLElement;
  /** Handle a key; return whether it belongs to the list. */
  handleKey(event: KeyboardEvent): boolean;
  close(): void;
}

const MENTION = /(?:^|[^\w@.])@(\w*)$/;

/** Offer names in `input`; `ask` looks up those that begin with a prefix. */
export function completion(input: HTMLTextAreaElement, ask: (prefix: string) => Promise<Suggestion[]>): Completion {
  const list = h("ul", { class: "suggestions", role: "listbox", id: "suggestions", "aria-label": strings.variables });
  list.hidden = true;
  input.setAttribute("aria-controls", "suggestions");
  input.setAttribute("aria-autocomplete", "list");
  let found: Suggestion[] = [];
  let chosen = 0;
  let asked = 0;

  const prefix = (): string | undefined => MENTION.exec(input.value.slice(0, input.selectionStart))?.[1];

  function close(): void {
    asked += 1;
    list.hidden = true;
    input.removeAttribute("aria-activedescendant");
  }

  function draw(): void {
    const items = found.map(({ name, kind }, index) => {
      const item = h("li", { role: "option", id: `suggestion-${index}`, "aria-selected": String(index === chosen) });
      item.append(h("span", {}, name), h("em", {}, kind));
      item.addEventListener("mousedown", (event) => {
        event.preventDefault(); // the text area keeps the focus
        insert(name);
      });
      return item;
    });
    list.replaceChildren(...items);
    list.hidden = false;
    items[chosen]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", `suggestion-${chosen}`);
  }

  function insert(name: string): void {
    const start = input.selectionStart - (prefix()?.length ?? 0);
    input.setRangeText(`${name} `, start, input.selectionStart, "end");
    close();
    input.dispatchEvent(new Event("input"));
  }

  async function look(): Promise<void> {
    const wanted = prefix();
    if (wanted === undefined) return close();
    asked += 1;
    const mine = asked;
    const suggestions = await ask(wanted);
    if (mine !== asked) return; // the text has changed since
    found = suggestions.filter(({ name }) => name !== wanted);
    chosen = 0;
    if (found.length > 0) draw();
    else close();
  }

  input.addEventListener("input", () => void look());
  if (input.matches(":focus")) void look(); // the person may have begun before this list was there
  input.addEventListener("blur", close);
  return {
    element: list,
    close,
    handleKey(event) {
      if (list.hidden) return false;
      const { key } = event;
      if (key === "ArrowDown" || key === "ArrowUp") {
        chosen = (chosen + (key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
        draw();
      } else if (key === "Enter" || key === "Tab") insert(found[chosen]!.name);
      else if (key === "Escape") close();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
