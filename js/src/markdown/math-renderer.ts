/** The renderer of formulas: a module of its own, which a page gets when it shows its first formula. */
import temml from "temml";
import styles from "temml/dist/Temml-Local.css";

/** Render TeX into `element` as MathML; throws where it is no TeX. Links and HTML in it are not followed. */
export default function render(tex: string, element: HTMLElement, displayMode: boolean): void {
  temml.render(tex, element, { displayMode, throwOnError: true, trust: false, maxExpand: 500 });
}

/** Without the font for script letters: it would be fetched from wherever the page is. */
export const css = styles.replace(/@font-face\s*\{[^}]*\}/g, "");
