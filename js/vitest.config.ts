import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
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

/** Style sheets are text, as in build.mjs. */
const cssAsText = {
  name: "css-as-text",
  enforce: "pre" as const,
  resolveId: (id: string) => (id.endsWith("/chat.css") ? "virtual:chat-css" : undefined),
  load: (id: string) =>
    id === "virtual:chat-css"
      ? `export default ${JSON.stringify(readFileSync(new URL("src/chat.css", import.meta.url), "utf8"))}`
      : undefined,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: ["tests/*.test.ts"], environment: "node" } },
      {
        plugins: [cssAsText],
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
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
