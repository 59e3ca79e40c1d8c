/** Return `source`, marked's ES module, cut down to its lexer. */
export function markedLexer(source: string): Promise<string>;
