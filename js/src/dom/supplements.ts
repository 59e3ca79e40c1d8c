/**
 * Supplements: modules of the component that come after it, when the page needs them (ADR 0021).
 *
 * In: modules, as a channel brings them. Out: each to whoever waits for it, and its styles to every root.
 *
 * Rule: nothing stands still for a supplement. What needs one is whole without it, and changes when it comes.
 */

/** What every supplement exports. */
export interface Supplement {
  /** Its styles, for every root that shows a chat. */
  css: string;
}

interface Waiting {
  use(module: unknown): void;
  failed: (() => void) | undefined;
}

const there = new Map<string, unknown>();
const waiting = new Map<string, Waiting[]>();
const failures = new Set<string>();
const askers = new Set<(name: string) => void>();
let styles: CSSStyleSheet | undefined;
let css = "";

/** Return the style sheet of all supplements, for every root; it is empty until one is there. */
export function supplementStyles(): CSSStyleSheet {
  styles ??= new CSSStyleSheet();
  return styles;
}

/** Return a supplement if it is there. */
export function supplementThere<M>(name: string): M | undefined {
  return there.get(name) as M | undefined;
}

/** Use a supplement: at once if it is there, else when it comes. `failed` is called while it cannot be loaded. */
export function withSupplement<M>(name: string, use: (module: M) => void, failed?: () => void): void {
  const module = supplementThere<M>(name);
  if (module) {
    use(module);
    return;
  }
  const one: Waiting = { use: use as Waiting["use"], failed };
  const others = waiting.get(name);
  if (others) others.push(one);
  else waiting.set(name, [one]);
  if (failures.has(name)) failed?.();
  if (!others) for (const ask of askers) ask(name);
}

/** Give the page a supplement, or undefined if it cannot be loaded. */
export function provideSupplement(name: string, module: unknown): void {
  if (there.has(name)) return;
  const list = waiting.get(name) ?? [];
  if (module) {
    there.set(name, module);
    css += (module as Supplement).css;
    supplementStyles().replaceSync(css);
    waiting.delete(name);
    for (const { use } of list) use(module);
  } else {
    failures.add(name);
    for (const { failed } of list) failed?.();
  }
}

/** Call `ask` with the name of each supplement that is waited for; the function returned ends that. */
export function whenSupplementsAreWanted(ask: (name: string) => void): () => void {
  askers.add(ask);
  for (const name of waiting.keys()) ask(name);
  return () => void askers.delete(ask);
}
