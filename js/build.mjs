// Builds the ES modules that are committed: the chat of a notebook, and the page of the server extension.
//
// `node build.mjs` writes them. `node build.mjs --check` fails if a committed file differs from what its source gives.
// Both fail if a file is too large: chat.js is sent once per chat, uncompressed.
import { readFile, writeFile } from "node:fs/promises";
import { build, transform } from "esbuild";
import { markedLexer } from "./marked-lexer.mjs";

const BUNDLES = [
  { source: "src/notebook.ts", target: "../nbagent/widget/static/chat.js", budget: 100_000 },
  // The supplements: sent gzipped, after the component.
  { source: "src/markdown/math-renderer.ts", target: "../nbagent/static/math.js", budget: 200_000 },
  { source: "src/markdown/rich.ts", target: "../nbagent/static/rich.js", budget: 15_000 },
  { source: "src/views/panels.ts", target: "../nbagent/static/panels.js", budget: 30_000 },
  { source: "src/page.ts", target: "../nbagent/server/static/page.js", budget: 120_000 },
];

/** Import a style sheet as a string, for a shadow root. We remove the spaces that esbuild keeps in variables. */
const cssAsText = {
  name: "css-as-text",
  setup(plugins) {
    plugins.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim().replace(/(, |(?<=--[\w-]+): )/g, (space) => space[0]), loader: "text" };
    });
  },
};

/** Import only the part of marked that we use. */
const markedLexerOnly = {
  name: "marked-lexer-only",
  setup(plugins) {
    plugins.onLoad({ filter: /marked\.esm\.js$/ }, async ({ path }) => ({
      contents: await markedLexer(await readFile(path, "utf8")),
    }));
  },
};

/** Import Temml's own minified file, a script: it is a fifth smaller than what esbuild makes of the module. */
const temmlMinified = {
  name: "temml-minified",
  setup(plugins) {
    plugins.onLoad({ filter: /temml\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path.replace(/\.mjs$/, ".min.js"), "utf8");
      return { contents: `${source}\nexport default temml;` };
    });
  },
};

for (const { source, target, budget } of BUNDLES) {
  const result = await build({
    absWorkingDir: new URL(".", import.meta.url).pathname,
    entryPoints: [source],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    lineLimit: 500,
    charset: "utf8",
    legalComments: "inline",
    plugins: [cssAsText, markedLexerOnly, temmlMinified],
    write: false,
  });
  const built = result.outputFiles[0].text;
  const size = Buffer.byteLength(built);
  const file = new URL(target, import.meta.url);
  if (process.argv.includes("--check")) {
    const committed = await readFile(file, "utf8").catch(() => "");
    if (committed !== built) fail(`${target} is stale: run \`npm run build\` in js/ and commit the result.`);
  } else {
    await writeFile(file, built);
  }
  if (size > budget) fail(`${target} has ${size} bytes, ${size - budget} more than it may have.`);
  console.log(`${target}: ${(size / 1000).toFixed(1)} kB of ${budget / 1000}`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
