// biome-ignore-all lint/suspicious/noBitwiseOperators: the random generator needs them
/** Documents that tests try Markdown on: pieces that models write, in an order that a seed determines. */

const PIECES = [
  'A paragraph with **bold**, *italic*, `code`, ~~gone~~ and a [link](https://example.org "title").\nIts second line.',
  "# A heading\n\nand text",
  "Setext\n======",
  "## Another `one`",
  "- one\n- two\n  - nested\n  - more\n- three",
  "1. first\n2. second\n\n   with a paragraph\n3. third",
  "- [ ] to do\n- [x] done",
  Array.from({ length: 14 }, (_, i) => `- item ${i} with *marks*`).join("\n"),
  Array.from({ length: 12 }, (_, i) => `${i + 1}. step ${i}`).join("\n\n"),
  "| a | b |\n|---|:-:|\n| 1 | `x` |\n| 2 | **y** |",
  `| n | square |\n|--:|:--|\n${Array.from({ length: 15 }, (_, i) => `| ${i} | ${i * i} |`).join("\n")}`,
  '```python\ndef f(x):\n    """doc\n    string"""\n    return x ** 2  # square\n```',
  "~~~\nno language\n```\nstill code\n~~~",
  "````md\n```\ninner\n```\n````",
  "    indented code\n\n    goes on",
  "> a quote\n> - with a list\n>\n> and more",
  "---",
  "Inline math $a^2 + b^2$ and \\(x\\), prices $5 and $6.\n\n$$\n\\int_0^1 x\\,dx\n$$",
  "See [the reference][ref] and [another].\n\n[ref]: https://example.org/ref\n[another]: https://example.org/2 'Title'",
  "![image](https://example.org/a.png) and <b>html</b> &amp; &copy; &#8212;",
  "<div>\nraw html\n</div>",
  "Line one  \nline two\\\nline three",
  "https://example.org/auto and someone@example.org",
  "* star\n* list\n\n+ plus\n+ list",
  "Text\n- a list right after",
  "Emoji 👩🏽‍🔬 and العربية and 日本語。**強調**です",
];

/** Return a small random generator with a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Return a document of `pieces` pieces; some are cut off or run into each other. */
export function randomDocument(seed: number, pieces = 8): string {
  const next = random(seed);
  let text = "";
  for (let count = 0; count < pieces; count += 1) {
    const piece = PIECES[Math.floor(next() * PIECES.length)]!;
    text += next() < 0.1 ? piece.slice(0, Math.floor(next() * piece.length)) : piece;
    const crowded = (): string => (next() < 0.7 ? "\n" : "\n\n\n\n");
    text += next() < 0.85 ? "\n\n" : crowded();
  }
  return text;
}
