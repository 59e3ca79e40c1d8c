// Builds the one ES module a chat is made of: nbagent/widget/static/chat.js.
// `node build.mjs` writes it; `node build.mjs --check` fails when the committed file is not what the source gives.
import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const target = new URL("../nbagent/widget/static/chat.js", import.meta.url);
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
  loader: { ".css": "text" },
  write: false,
});
const built = result.outputFiles[0].text;
if (process.argv.includes("--check")) {
  const committed = await readFile(target, "utf8").catch(() => "");
  if (committed !== built) {
    console.error("nbagent/widget/static/chat.js is stale: run `npm run build` in js/ and commit the result.");
    process.exit(1);
  }
} else {
  await writeFile(target, built);
}
console.log(`chat.js: ${(Buffer.byteLength(built) / 1000).toFixed(1)} kB`);
