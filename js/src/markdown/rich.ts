/**
 * The supplement that makes text rich: the colours and the buttons of code, the HTML of results.
 *
 * In: nothing. Out: functions for `code.ts` and `views/bundle.ts`, which show plain text until they are there.
 */
// biome-ignore lint/performance/noBarrelFile: it is the entry of a bundle
export { codeButtons } from "./code-buttons.ts";
export { highlighter } from "./highlight.ts";
export { default as css } from "./rich.css";
export { sanitized } from "./sanitize.ts";
