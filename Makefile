# Two commands for people: `make run` and `make test`. The rest is for those who work on the code.
VENV   := .venv
BIN    := $(VENV)/bin
PYTHON ?= python3

.PHONY: run demo test soak lint format lock screenshots clean

run: $(VENV)/.run
	$(BIN)/optwatch run

demo: $(VENV)/.run
	$(BIN)/optwatch demo

test: $(VENV)/.test
	$(BIN)/pytest

# A simulated year; takes an hour.
soak: $(VENV)/.test
	$(BIN)/python benchmarks/soak.py
	$(BIN)/python -m tests.daemon.killing

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(VENV)/.test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Pictures of the web page for the README, of made-up services; needs Chromium.
screenshots: $(VENV)/.test
	$(BIN)/python -m tests.web.screenshots

# The exact versions that were tested; made anew from the ranges in pyproject.toml.
lock: $(VENV)/bin/python
	$(BIN)/pip install --quiet 'uv>=0.9,<1'
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --no-annotate --no-emit-index-url \
	  --no-emit-find-links --upgrade --quiet --output-file requirements.lock

$(VENV)/bin/python:
	@$(PYTHON) -m venv $(VENV) || { echo "optwatch needs Python >= 3.11 with its venv module (Debian: apt-get install python3-venv)" >&2; exit 1; }

$(VENV)/.run: $(VENV)/bin/python pyproject.toml requirements.lock
	$(BIN)/pip install --quiet --constraint requirements.lock --editable .
	@touch $@

$(VENV)/.test: $(VENV)/bin/python pyproject.toml requirements.lock
	$(BIN)/pip install --quiet --constraint requirements.lock --editable '.[test]'
	@touch $@ $(VENV)/.run

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
