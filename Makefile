# quorate: the commands of the project. `make help` lists them.
#
# On a fresh machine with Python 3.11 (or later) and a C compiler, two commands do everything:
#   make audit   set up, then audit the sample year
#   make test    set up, then run every check
# What is installed is pinned, with hashes, in the three requirements*.lock files; stamps in .venv
# make the second run of either command quick.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help audit report spec test format benchmark schema lock clean

SAMPLE := facts/samples/kscb-2017-18
VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/.stamps
CODE := app engine facts features tests benchmarks
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install --require-hashes

# durable_rules comes as source only. Its setup.py overwrites CFLAGS; CPPFLAGS reaches the compiler.
# The definition names a function that CPython 3.13 removed.
export CPPFLAGS := -O2 -DPyEval_CallObject=PyObject_CallObject

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

audit: $(STAMPS)/quorate ## set up what is needed and audit the sample year
	@$(BIN)/quorate audit $(SAMPLE) --fail-on never

report: $(STAMPS)/quorate ## the sample's report, chair's page, working list and lines, in out/
	@mkdir -p out
	@$(BIN)/quorate audit $(SAMPLE) --fail-on never --format html --output out/report.html
	@$(BIN)/quorate audit $(SAMPLE) --fail-on never --format html --audience chair --output out/chair.html
	@$(BIN)/quorate audit $(SAMPLE) --fail-on never --format xlsx --output out/working-list.xlsx
	@$(BIN)/quorate lines $(SAMPLE) --output out/lines.svg > out/lines.txt
	@echo "Written: out/report.html, out/chair.html, out/working-list.xlsx, out/lines.svg, out/lines.txt"

spec: $(STAMPS)/dev ## run the specifications and write the page that shows every clause, in out/
	@mkdir -p out
	@$(BIN)/quorate spec --output out/specifications.html

test: $(STAMPS)/dev ## set up what is needed and run every check and test
	@.ci/ensure-chromium
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest tests/house
	$(BIN)/pytest --numprocesses 2 --dist worksteal --ignore tests/house

format: $(STAMPS)/dev ## put the code into its one format and mend what ruff can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

benchmark: $(STAMPS)/dev ## where the time of an audit goes
	@$(BIN)/python -m benchmarks.where_time_goes

schema: $(STAMPS)/quorate ## write the JSON Schema of rules files again, from their models
	@$(BIN)/quorate rules schema rules/schema

lock: ## work out the pinned versions again from pyproject.toml (needs a package index)
	@.ci/lock

clean: ## remove what the other commands made
	rm -rf $(VENV) out dist build

$(VENV)/bin/python:
	@.ci/make-venv $(VENV)

$(STAMPS)/runtime: requirements-build.lock requirements.lock | $(VENV)/bin/python
	@echo "Setting up: the packages that quorate needs (once, about a minute)"
	@mkdir -p $(STAMPS)
	@$(PIP) -r requirements-build.lock
	@$(PIP) --no-build-isolation -r requirements.lock
	@touch $@

$(STAMPS)/quorate: pyproject.toml $(STAMPS)/runtime
	@$(BIN)/python -m pip --disable-pip-version-check --quiet install \
		--no-deps --no-build-isolation --editable .
	@touch $@

$(STAMPS)/dev: requirements-dev.lock $(STAMPS)/quorate
	@echo "Setting up: the packages that the checks and tests need (once, about a minute)"
	@$(PIP) --no-build-isolation -r requirements-dev.lock
	@touch $@
