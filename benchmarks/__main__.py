"""`python -m benchmarks`: every workload, what writes in place, what entering, deriving and the import hook cost."""

import importlib

from benchmarks import import_hook, inplace, overheads, report

WORKLOADS = ("rosenbrock", "logistic", "mlp", "rnn", "lotka_volterra", "index_loop", "helper_loop")


def cases():
    for name in WORKLOADS:
        yield from importlib.import_module(f"benchmarks.{name}").cases()


if __name__ == "__main__":
    asked = report.options(__doc__)
    rows = report.table(cases(), asked)
    written = inplace.table(asked.quick)
    found = overheads.table()
    hooked = import_hook.table()
    report.write(asked.json, {"workloads": rows, "in place": written, "overheads": found, "import hook": hooked})
