# Variables (NAME, DATA_SIZE, ENGINE, SEED, …) are options of the command behind: `node bin/plumbline.js help`.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

plumbline := node bin/plumbline.js
installed := node_modules/.installed
built := dist/.built

$(installed): package.json package-lock.json
	@echo "installing from npm, once"
	@npm ci --no-fund --no-audit --loglevel=error
	@touch $@

sources := $(shell find generators connectors fixtures harness -name '*.ts')

# Built aside and moved into place whole: what was deleted from the sources must not live on in dist.
$(built): $(installed) $(sources) tsconfig.json tsconfig.build.json bin/bundle-engine.js
	@rm -rf dist.$$$$ && npx tsc -p tsconfig.build.json --outDir dist.$$$$ && node bin/bundle-engine.js dist.$$$$ && rm -rf dist && mv dist.$$$$ dist
	@touch $@

.PHONY: help build
build: $(built) ## the program in dist/

help: $(built) ## what there is
	@$(plumbline) help
	@echo
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1: \2/p' $(MAKEFILE_LIST)

.PHONY: ftest engine elasticsearch source service conformance bench
ftest: $(built) ## NAME=s3 [DATA_SIZE=small] [ENGINE=embedded] [SEED=1]: judge connectors
	@$(plumbline) ftest "$(NAME)"

engine: $(built) ## [ENGINE=embedded] [PORT=0] [DATA=folder] [LICENSE=trial]: serve an Elasticsearch alone
	@$(plumbline) engine

elasticsearch: $(built) ## [VERSION=9.5.0]: fetch a real Elasticsearch by Maven, once, for ENGINE=local
	@$(plumbline) elasticsearch "$(VERSION)"

source: $(built) ## NAME=s3 [DATA_SIZE=small] [PORT=0]: serve one source alone
	@$(plumbline) source "$(NAME)"

service: $(built) ## CONFIG=config.yml [LOG_LEVEL=info] [LOG_FORMAT=lines]: run the connector service
	@$(plumbline) service --config "$(or $(CONFIG),config.yml)"

conformance: $(built) ## [ENGINE=local] [RECORD=1] [RANDOM_REQUESTS=1000]: hold the embedded engine to a real one
	@$(plumbline) conformance $(NAME)

bench: $(built) ## throughput and memory, as ratios taken in one run
	@$(plumbline) bench $(NAME)

.PHONY: docs
docs: $(built) ## write the generated parts of docs/
	@$(plumbline) docs

.PHONY: test check types lint unit e2e format
test: check e2e ## everything that needs Node alone

check: types lint unit ## the part of it that takes seconds

types: $(installed)
	@npx tsc --noEmit

lint: $(installed)
	@npx biome check --error-on-warnings .

unit: $(installed)
	@npx vitest run --project unit

e2e: $(built)
	@npx vitest run --project e2e

.PHONY: real docker
real: $(built) ## tests on real Elasticsearch as processes: needs Java and what `make elasticsearch` fetches
	@npx vitest run --project real

docker: $(built) ## tests on Elasticsearch in containers: needs a Docker engine
	@npx vitest run --project docker

format: $(installed) ## put the code in its usual shape
	@npx biome check --write .
