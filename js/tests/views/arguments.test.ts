/** A call's arguments as a person reads them: what is read is what runs. */
import { describe, expect, it } from "vitest";
import { provideSupplement } from "../../src/dom/supplements.ts";
import { codeBlock } from "../../src/markdown/code.ts";
import * as rich from "../../src/markdown/rich.ts";
import { argumentsView } from "../../src/views/arguments.ts";
import { previewJson, readJson, writeJson } from "../../src/views/json.ts";

function shown(json: string): HTMLElement {
  const view = argumentsView(codeBlock);
  view.update(json);
  return view.element;
}

/** What is read: each argument's name, and its value without the buttons around it. */
function read(json: string): Record<string, string> {
  const terms = [...shown(json).querySelectorAll(":scope > dl > dt")];
  return Object.fromEntries(
    terms.map((term) => {
      const value = term.nextElementSibling!;
      return [term.firstChild!.textContent!, (value.querySelector("pre") ?? value).textContent!];
    }),
  );
}

const HIDDEN: [name: string, character: string, mark: string][] = [
  ["right-to-left override", "\u202e", "U+202E"],
  ["isolate", "\u2066", "U+2066"],
  ["zero-width space", "\u200b", "U+200B"],
  ["joiner between letters", "\u200d", "U+200D"],
  ["byte order mark", "\ufeff", "U+FEFF"],
  ["soft hyphen", "\u00ad", "U+00AD"],
  ["escape", "\u001b", "U+001B"],
  ["null", "\u0000", "U+0000"],
  ["carriage return alone", "\r", "U+000D"],
  ["next line", "\u0085", "U+0085"],
  ["line separator", "\u2028", "U+2028"],
  ["Hangul filler", "\u3164", "U+3164"],
  ["blank Braille", "\u2800", "U+2800"],
  ["hair space", "\u200a", "U+200A"],
  ["variation selector that hides data", "\u{e0100}", "U+E0100"],
  ["tag letter", "\u{e0041}", "U+E0041"],
  ["private use", "\ue000", "U+E000"],
];

describe("arguments", () => {
  it.each([
    ["text without quotes", '{"to": "boss@example.com"}', { to: "boss@example.com" }],
    [
      "text with its line breaks",
      '{"body": "Dear all,\\n\\nthe East grew.\\n"}',
      { body: "Dear all,\n\nthe East grew.\n" },
    ],
    ["Windows' line breaks", '{"body": "a\\r\\nb"}', { body: "a\nb" }],
    [
      "a number as it is written",
      '{"id": 9007199254740993, "x": 1.0, "y": 1e400}',
      { id: "9007199254740993", x: "1.0", y: "1e400" },
    ],
    ["numbers inside", '{"rows": [12345678901234567890, {"a": -0}]}', { rows: '[12345678901234567890, {"a": -0}]' }],
    ["a text that looks like a number", '{"zip": "01234"}', { zip: '"01234"' }],
    ["a text that looks like nothing", '{"a": "", "b": " x", "c": "null"}', { a: '""', b: '" x"', c: '"null"' }],
    ["the last of two that have one name", '{"a": 1, "a": 2}', { a: "2" }],
    ["names that JavaScript knows", '{"__proto__": 1, "constructor": "x"}', { ["__proto__"]: "1", constructor: "x" }],
    ["a value with parts", '{"limits": {"rows": 10, "all": true}}', { limits: '{"rows": 10, "all": true}' }],
    [
      "text with escapes",
      String.raw`{"path": "C:\\new\\table", "quote": "say \"no\""}`,
      { path: String.raw`C:\new\table`, quote: 'say "no"' },
    ],
  ])("%s", (_name, json, expected) => {
    expect(read(json)).toEqual(expected);
  });

  it("stand in the order in which they are written", () => {
    expect(Object.entries(read('{"b": "x", "a": "y"}'))).toEqual([
      ["b", "x"],
      ["a", "y"],
    ]);
    expect([...(readJson('{"b": 1, "2": 0, "1": 0}') as Map<string, unknown>).keys()]).toEqual(["b", "2", "1"]);
  });

  it("have names inside, where text is better read by itself", () => {
    const element = shown('{"mail": {"to": "a@b.c", "body": "one\\ntwo"}, "list": [{"x": "one\\ntwo"}, 2]}');
    const names = [...element.querySelectorAll("dt")].map((term) => term.textContent);
    expect(names).toEqual(["mail", "to", "body", "list", "1", "x", "2"]);
    expect([...element.querySelectorAll("dd .output")].map((value) => value.textContent)).toContain("one\ntwo");
  });

  it("say how long they are when they do not fit their box", () => {
    const sizes = [
      ...shown(JSON.stringify({ a: "x\n".repeat(50), b: "y".repeat(2000), c: "short" })).querySelectorAll("dt"),
    ];
    expect(sizes.map((term) => term.textContent)).toEqual([
      "a51 lines, scroll to read them all",
      "b2000 characters, scroll to read them all",
      "c",
    ]);
  });

  it("are said not to be there", () => {
    expect(shown("{}").textContent).toBe("Without arguments.");
  });

  it.each(['{"a": "half', "[1, 2]", '"text"', "", "[".repeat(50_000)])(
    "are shown as they are written: %.20s",
    (json) => {
      expect(shown(json).textContent).toBe(json);
    },
  );

  it.each([
    ["sql", "select 1", "sql"],
    ["query", "SELECT name\nFROM people", "sql"],
    ["query", "Select the best hotels in Rome", undefined],
    ["task", "Create a summary of the table", undefined],
    ["statement", "drop table people", "sql"],
    ["code", "x = 1\nprint(x)", "python"],
    ["cell", "import pandas as pd\npd.read_csv('x')", "python"],
    ["source", "print(1)", "python"],
    ["source", "a newspaper", undefined],
    ["country_code", "NO", undefined],
    ["command", "rm -rf /tmp/x", "bash"],
    ["payload", '{"a": 1}', "json"],
    ["body", "Dear all,\nthe East grew.", undefined],
  ])("%s %j is code in %s", (name, text, language) => {
    const code = shown(JSON.stringify({ [name]: text })).querySelector(".code");
    expect(code?.querySelector(".code-bar span")?.textContent).toBe(language);
    expect(code?.querySelector("pre")?.textContent ?? text).toBe(text);
  });

  it.each(HIDDEN)("a hidden character is seen: %s", (_name, character, mark) => {
    for (const name of ["text", "sql"]) {
      const json = JSON.stringify({ [name]: `a${character}b`, [`n${character}m`]: 1 });
      const element = shown(json);
      expect(element.textContent).not.toContain(character);
      expect([...element.querySelectorAll(".hidden")].map((one) => one.textContent)).toEqual([mark, mark]);
    }
  });

  it.each(["naïve Übermaß", "日本語", "سؤال عن المبيعات", "👩🏽‍🔬 ❤️ 👨‍👩‍👧", "a b", "tab\there", "x\u00a0y"])(
    "%s is read as it is",
    (text) => {
      const element = shown(JSON.stringify({ text }));
      expect(element.querySelector("dd")!.textContent).toBe(text);
      expect(element.querySelector(".hidden")).toBeNull();
    },
  );

  it("grow while they are written, and keep what is there when nothing is new", () => {
    const view = argumentsView(codeBlock);
    const json = '{"a": "word word"}';
    for (let end = 1; end < json.length; end += 1) {
      view.update(json.slice(0, end));
      expect(view.element.textContent).toBe(json.slice(0, end));
    }
    view.update(json);
    const before = view.element.firstChild;
    view.update(json);
    expect(view.element.firstChild).toBe(before);
    expect(before!.nodeName).toBe("DL");
  });
});

describe("code that is coloured later", () => {
  it("has its hidden characters marked before and after", () => {
    const element = shown('{"sql": "select \u202e1 -- all"}');
    const marks = (): (string | null)[] => [...element.querySelectorAll("pre .hidden")].map((one) => one.textContent);
    expect(marks()).toEqual(["U+202E"]);
    expect(element.querySelector(".k")).toBeNull();
    provideSupplement("rich", rich);
    expect(element.querySelector(".k")!.textContent).toBe("select");
    expect(marks()).toEqual(["U+202E"]);
    expect(element.textContent).not.toContain("\u202e");
  });
});

describe("JSON text", () => {
  const Values = [
    '{"a": [1, 2.50, -3e10, "x\\"\\\\n", null, true], "b": {}, "c": "n5", "d": "s"}',
    "[]",
    '"n1"',
    "0",
    "null",
  ];

  it.each(Values)("is read and written without a change: %s", (text) => {
    expect(writeJson(readJson(text)!)).toBe(text);
    expect(JSON.parse(writeJson(readJson(text)!, "\n"))).toEqual(JSON.parse(text));
  });

  it.each(["", "{", '{"a": 01}', "[1,]", "nul", '"a', "1 2"])("that is not valid is no value: %j", (text) => {
    expect(readJson(text)).toBeUndefined();
  });

  it("stands on one line in a folded card, with exact numbers", () => {
    expect(previewJson('{"id": 9007199254740993, "by": "the\\nregion", "rows": [1.0]}')).toBe(
      "9007199254740993, the region, [1.0]",
    );
    expect(previewJson(JSON.stringify({ text: "x".repeat(200) }))).toHaveLength(80);
  });
});
