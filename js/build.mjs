// Builds the one ES module a chat is made of: nbagent/widget/static/chat.js.
// `node build.mjs` writes it; `node build.mjs --check` fails when the committed file is not what the source
// gives, or is too large: it travels once per chat, uncompressed.
import { readFile, writeFile } from "node:fs/promises";
import { build, transform } from "esbuild";

const BUDGET = 100_000;
const target = new URL("../nbagent/widget/static/chat.js", import.meta.url);

/** Style sheets become a string: they go into a shadow root. */
const cssAsText = {
  name: "css-as-text",
  setup(plugins) {
    plugins.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

const result = await build({
  absWorkingDir: new URL(".", import.meta.url).pathname,
  entryPoints: ["src/chat.ts"],
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  lineLimit: 120,
  charset: "utf8",
  legalComments: "inline",
  plugins: [cssAsText],
  write: false,
});
const built = result.outputFiles[0].text;
const size = Buffer.byteLength(built);
if (process.argv.includes("--check")) {
  const committed = await readFile(target, "utf8").catch(() => "");
  if (committed !== built) fail("nbagent/widget/static/chat.js is stale: run `npm run build` in js/ and commit the result.");
} else {
  await writeFile(target, built);
}
if (size > BUDGET) fail(`chat.js has ${size} bytes, ${size - BUDGET} more than it may have.`);
console.log(`chat.js: ${(size / 1000).toFixed(1)} kB of ${BUDGET / 1000}`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
