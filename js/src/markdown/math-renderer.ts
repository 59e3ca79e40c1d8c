/** The supplement that draws formulas. A page gets it when it shows its first formula. */
import temml from "temml";
import styles from "temml/dist/Temml-Local.css";

/** Render TeX into `element` as MathML. It throws if the text is not TeX, and ignores commands for links and HTML. */
export default function render(tex: string, element: HTMLElement, displayMode: boolean): void {
  temml.render(tex, element, { displayMode, throwOnError: true, trust: false, maxExpand: 500 });
}

/** Temml's styles without its font for script letters: the browser would look for that beside the page. */
export const css = `${styles.replace(/@font-face\s*\{[^}]*\}/g, "")}
.markdown code.math.drawn { padding: 0; font: inherit; }`;
