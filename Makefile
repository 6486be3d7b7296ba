# Two commands are all the set-up there is: `make demo` and `make test`.
SHELL := /bin/sh
SWIFT ?= swift
SOURCES := Package.swift Sources Plugins Tests Benchmarks

.PHONY: help demo build test check format generate bench clean

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## /  make \1 — /p' Makefile

demo: build ## build, then run the programme once from XML to "what do I do next"
	@Scripts/demo

build: libraries ## the okoce command, optimised, as .build/release/okoce
	$(SWIFT) build -c release --product okoce --static-swift-stdlib

test: libraries ## every test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

check: libraries ## format, warnings as errors, imports as declared, generated files fresh
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	Scripts/generate --check
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error

format: ## lay the Swift sources out
	$(SWIFT) format format --in-place --recursive $(SOURCES)

generate: ## write the committed generated sources anew
	Scripts/generate

bench: build ## measure, side by side, what docs and RESULTS.md state
	Benchmarks/run

clean: ## remove what was built
	rm -rf .build Benchmarks/.build demo

.PHONY: libraries
libraries:
	@Scripts/install-libraries
