import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Return where the machine's own Chromium is; without one, Playwright uses the one it has downloaded. */
function chromium(): { executablePath?: string } {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return { executablePath: execFileSync("which", [name], { encoding: "utf8" }).trim() };
    } catch {
      // There is no such command.
    }
  }
  return {};
}

const AS_TEXT = "virtual:css-as-text:";

/** Import style sheets as text, as build.mjs does. Their name must not end with `.css`, or Vite would process them. */
const cssAsText: Plugin = {
  name: "css-as-text",
  enforce: "pre",
  async resolveId(id, importer) {
    if (!id.endsWith(".css")) return undefined;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found && AS_TEXT + found.id.replace(/\.css$/, "");
  },
  load: (id) =>
    id.startsWith(AS_TEXT)
      ? `export default ${JSON.stringify(readFileSync(`${id.slice(AS_TEXT.length)}.css`, "utf8"))}`
      : undefined,
};

// The folder of a test says where it runs: what needs no page in Node, all else in a browser.
export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: ["tests/*.test.ts", "tests/core/**/*.test.ts"], environment: "node" } },
      {
        plugins: [cssAsText],
        server: { fs: { allow: [".."] } }, // the built files
        test: {
          name: "browser",
          include: ["tests/{markdown,transport,views}/**/*.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...chromium(), args: ["--no-sandbox", "--disable-gpu"] } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
