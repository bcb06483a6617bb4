# Two commands do all the set-up: `make demo` shows the main job, `make test` passes the tests.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint types floors tests install benchmark growth noise scorecard clean

demo: install
	@$(BIN)/watch demo

test: lint types floors tests

lint: install
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --quiet --check .

types: install
	$(BIN)/mypy

floors: install
	$(BIN)/lint-imports

tests: install
	$(BIN)/pytest

benchmark: install
	@for each in benchmarks/*_speed.py; do $(BIN)/python $$each || exit 1; done

# What the store and a round come to over time; `make growth WITH='--sources 50 --rounds 100'` is sooner done.
growth: install
	@$(BIN)/python -m benchmarks.growth $(WITH)

# How many alerts a thousand editions raise that say nothing new.
noise: install
	@$(BIN)/python -m benchmarks.noise $(WITH)

# How well pages are read; `make scorecard WITH=--errors` lists what is false or missed.
scorecard: install
	@$(BIN)/python -m benchmarks.scorecard $(WITH)

install: .venv/installed

# A venv without pip is what Debian makes until its python3-venv is there. pip comes first: 23.2 can crash on our extras.
.venv/installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "make: Python 3.11 or later is needed; name one with make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv .venv >/dev/null 2>&1 || { rm -rf .venv; \
	  [ "$$(id -u)" = 0 ] && { apt-get update && apt-get install --yes python3-venv; } >/dev/null 2>&1 && $(PYTHON) -m venv .venv; } \
	  || { rm -rf .venv; echo "make: $(PYTHON) cannot make a virtual environment; install python3-venv and run again"; exit 1; }
	@echo "installing into .venv (the first time only)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean:
	rm -rf .venv
