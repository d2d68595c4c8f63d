# Two words do everything: `make run` opens Puna, `make test` runs the tests. Both set up .venv by themselves.

.PHONY: run test check bench gallery package clean

run:
	@.ci/setup run
	@.venv/bin/python -m app

test:
	@.ci/setup test
	@.venv/bin/python -m pytest $(ARGS)

# Format, lint, types, tests: what every commit passes.
check:
	@.ci/setup test
	@.venv/bin/python -m pip --disable-pip-version-check install -q -e ".[test,dev]"
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/python -m pytest $(ARGS)

# Each script prints a table; the last one printed stands in its docstring.
bench:
	@.ci/setup test
	@for script in tests/benchmarks/bench_*.py; do echo "== $$script"; .venv/bin/python $$script; done

# Pictures of every state of the real window in build/gallery, for eyes: small, usual, large text; light and dark.
gallery:
	@.ci/setup test
	@.venv/bin/python -m tests.ui.gallery build/gallery

# The application for this system, in dist/.
package:
	@.ci/package

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
