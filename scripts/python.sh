#!/usr/bin/env bash
# Creates .venv with pip in it, on a machine that may have nothing but a bare python3.
# In: PYTHON, the interpreter to use (default: python3). Out: .venv/bin/python -m pip works, or one line says what to do.
set -euo pipefail
python=${PYTHON:-python3}

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

.venv/bin/python -m pip --version >/dev/null 2>&1 && exit 0

command -v "$python" >/dev/null ||
    fail "There is no $python on this machine. Install Python 3.11 or newer, or name one that you have: make lab PYTHON=…"
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "nbagent needs Python 3.11 or newer, but $python is $version." \
        "Install a newer one and name it: make lab PYTHON=python3.12"

# Debian and Ubuntu put the part of Python that creates environments into a package of its own.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    package="python$version-venv"
    command -v apt-get >/dev/null || fail "$python cannot create environments: its modules venv and ensurepip are missing."
    [ "$(id -u)" = 0 ] || fail "$python cannot create environments yet. Please run this command, then run make again:" \
        "    sudo apt install $package"
    echo "Installing $package with apt: $python cannot create environments without it."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "$package" >/dev/null
fi

echo "Creating the environment .venv with Python $version."
"$python" -m venv .venv
