/**
 * A long block that is still being written, drawn piece by piece: what is settled of it is not looked at again,
 * neither by the lexer nor by the browser's layout.
 *
 * Rule: it need not look exactly as one look at the whole gives; when the text is complete, it is drawn anew unless
 * it says that it does.
 */
import type { Token } from "./lex.ts";

export interface OpenBlock {
  readonly element: HTMLElement;
  /**
   * Draw what came. Out: nothing while the block may go on; else where in the text it ended, and where the block
   * began if it turned out to be something else.
   */
  advance(text: string): number | undefined;
  /** Whether it looks as the whole block `token` does; where there is no such function, nobody knows. */
  shows?(token: Token): boolean;
}

/** Where a block may begin that is to be drawn piece by piece. */
export interface Beginning {
  /** Not settled: this block and what follows it. */
  source: string;
  /** Where `source` begins in the text. */
  start: number;
  /** Of `source`. */
  tokens: readonly Token[];
  /** The tokens of other source, with the link definitions known so far. */
  lex(source: string): Token[];
  /** Show what follows the block and may still become part of it. */
  drawAfter(tokens: readonly Token[]): void;
}
