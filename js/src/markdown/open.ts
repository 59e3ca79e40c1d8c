/**
 * A long block that is still being written, drawn piece by piece. Neither our lexer nor the browser's layout looks
 * again at the pieces that are settled.
 *
 * Rule: while it is open, the block may look different from one that is drawn as a whole. When the text is complete, it
 * is replaced by such a one, unless `shows` says that it looks the same.
 */
import type { Token } from "./lex.ts";

export interface OpenBlock {
  readonly element: HTMLElement;
  /**
   * Draw what is new in the text.
   *
   * @returns undefined while the block may continue; then the position in the text where it ended, or where it began
   *   if it has turned out to be something else
   */
  advance(text: string): number | undefined;
  /** Whether it looks as the block `token` drawn as a whole. A block without this function is always replaced. */
  shows?(token: Token): boolean;
}

/** A place in the text where an open block may begin. */
export interface Beginning {
  /** The text from here to its end: this block and what follows it. */
  source: string;
  /** The position of `source` in the text. */
  start: number;
  /** The tokens of `source`. */
  tokens: readonly Token[];
  /** Return the tokens of another source, with the link definitions known so far. */
  lex(source: string): Token[];
  /** Draw what follows the block; it may still become part of it. */
  drawAfter(tokens: readonly Token[]): void;
}
