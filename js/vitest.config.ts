import { execFileSync } from "node:child_process";
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

export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: ["tests/*.test.ts"], environment: "node" } },
      {
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
