import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** The machine's own Chromium, else the one Playwright downloaded. */
function chromium(): { executablePath?: string } {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return { executablePath: execFileSync("which", [name], { encoding: "utf8" }).trim() };
    } catch {
      // not this one
    }
  }
  return {};
}

const AS_TEXT = "virtual:css-as-text:";

/** Style sheets are text, as in build.mjs; under a name that does not say what they are. */
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

export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: ["tests/*.test.ts", "tests/core/**/*.test.ts"], environment: "node" } },
      {
        plugins: [cssAsText],
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
