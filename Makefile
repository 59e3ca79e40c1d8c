# Two commands need nothing but python3 and make: `make lab` to chat, `make test` to run every test.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PYTHON ?= python3
export PYTHON
export PATH := $(CURDIR)/.venv/bin:$(PATH)

PIP := python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
TEST_FOLDERS := $(sort $(dir $(wildcard tests/*/*.py)))
FIRST := notebooks/01-first-chat.ipynb
# JupyterLab wants to be told when root runs it, and would wait for a text browser where there is no display.
LAB := $(if $(filter 0,$(shell id -u)),--allow-root) \
  --LabApp.expose_app_in_browser=True $(if $(DISPLAY)$(WAYLAND_DISPLAY)$(BROWSER)$(filter Darwin,$(shell uname)),,--no-browser)

.PHONY: help
help: ## What can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

.PHONY: lab
lab: .venv/.lab ## Chat: JupyterLab on the first tutorial (its URL is printed where there is no browser)
	@echo "Starting JupyterLab on $(FIRST). Ctrl-C stops it."
	@python -m jupyterlab $(LAB) --LabApp.default_url=/lab/tree/$(FIRST) --ServerApp.log_level=WARN $(LAB_OPTIONS)

.PHONY: test
test: .venv/.dev .venv/.oldest/.installed js/node_modules/.installed ## Every test: lint, types, TypeScript, Python, browser, notebooks
	@scripts/test.sh

.PHONY: check
check: .venv/.dev js/node_modules/.installed ## Lint and types only
	ruff format --check .
	ruff check .
	codespell
	mypy
	for folder in $(TEST_FOLDERS); do mypy $$folder; done
	npm --prefix js run check

.PHONY: soak
soak: .venv/.dev js/node_modules/.installed ## The long forms: soak tests, new random examples, the browser tests 20 times
	@scripts/chromium.sh
	python -m pytest -m soak tests
	python -m pytest -m "not browser and not kernel and not soak" --hypothesis-profile=explore tests
	for i in {1..20}; do python -m pytest -q -m "browser and not soak" tests; done

.PHONY: bench
bench: .venv/.dev ## Every figure the README states, measured here
	@for script in benchmarks/*.py; do python "$$script"; done

.PHONY: build
build: .venv/.dev js/node_modules/.installed ## Regenerate what is committed: TypeScript event types, widget bundle
	npm --prefix js run build

.PHONY: notebooks
notebooks: .venv/.dev ## Run the notebooks and store their outputs, after a change that is meant
	@python scripts/run_notebooks.py notebooks/*.ipynb

.PHONY: lock
lock: .venv/.dev ## Pin the newest versions of everything, for Debian 12's Python 3.11.2 and all newer ones
	python -m pip install --quiet uv
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11.2 --fork-strategy fewest \
	  --no-emit-package nbagent --no-annotate --no-header --quiet --upgrade --output-file constraints.txt

.PHONY: clean
clean: ## Remove everything that was made here: environment, Node modules, caches
	rm -rf .venv js/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
	find . -name __pycache__ -prune -exec rm -rf {} +

# --- what the targets stand on; the stamps make the second time quick ---------------------------

.venv/.python: scripts/python.sh
	@scripts/python.sh
	@touch $@

.venv/.lab: .venv/.python pyproject.toml constraints.txt
	@echo "Installing nbagent and JupyterLab into .venv."
	@$(PIP) --editable '.[lab]'
	@touch $@

.venv/.dev: .venv/.python pyproject.toml constraints.txt
	@echo "Installing nbagent and its development tools into .venv."
	@$(PIP) --editable '.[dev]'
	@touch $@ .venv/.lab

# A folder to put before the others on PYTHONPATH.
.venv/.oldest/.installed: .venv/.python oldest.txt
	@echo "Installing the oldest versions that nbagent supports into .venv/.oldest."
	@rm -rf .venv/.oldest
	@python -m pip install --quiet --disable-pip-version-check --no-warn-conflicts --no-deps --only-binary :all: \
	  --target .venv/.oldest --requirement oldest.txt
	@touch $@

js/node_modules/.installed: js/package-lock.json | .venv/.dev
	@echo "Installing the widget's development tools into js/node_modules."
	@npm --prefix js ci --no-audit --no-fund --loglevel=error
	@touch $@
