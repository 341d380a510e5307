"""What was measured, as a table and as JSON."""

import argparse
import datetime
import importlib.metadata
import inspect
import json
import os
import platform
from collections.abc import Iterable
from pathlib import Path

from benchmarks import timing
from benchmarks.case import CONTROL, EMITTED, HAND, Case

SYSTEMS = ("autograd", "jax", "torch", "numba")


def measure(case: Case, quick: bool = False) -> dict:
    """One row: seconds of the hand-written gradient, ratios of the others to it, whether the run counts."""
    effort = {"rounds": 3, "tries": 1} if quick else {}
    calls = case.calls()
    case.check(calls)
    rounds, ok, tries = timing.measured(calls, HAND, CONTROL, **effort)
    others = [name for name in calls if name != HAND]
    return {
        "workload": case.name,
        "hand_seconds": timing.median(rounds, HAND),
        "ratios": {name: timing.ratio(rounds, name, HAND) for name in others},
        "valid": ok,
        "runs": tries,
    }


def header() -> str:
    """The names of the columns."""
    titles = ["autotangent", *SYSTEMS, "control", "runs"]
    return f"{'workload':28}{'by hand':>12}" + "".join(f"{t:>13}" for t in titles)


def line(row: dict) -> str:
    """One row of the table."""
    found = [f"{_ratio(row['ratios'].get(name)):>13}" for name in (EMITTED, *SYSTEMS)]
    control = f"{row['ratios'][CONTROL]:.3f}" if row["valid"] else f"void {row['ratios'][CONTROL]:.2f}"
    return f"{row['workload']:28}{_time(row['hand_seconds']):>12}{''.join(found)}{control:>13}{row['runs']:>13}"


def _ratio(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}" if value < 100 else f"{value:.0f}"


def _time(seconds: float) -> str:
    return f"{seconds * 1e6:.2f} us" if seconds < 1e-3 else f"{seconds * 1e3:.2f} ms"


def machine() -> dict:
    """Where and with what it was measured."""
    packages = {}
    for name in ("numpy", *SYSTEMS):
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return {
        "date": datetime.date.today().isoformat(),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "packages": packages,
    }


def show(case: Case) -> None:
    """The two texts that are compared."""
    print(f"# {case.name}: the hand-written gradient\n\n{inspect.getsource(case.hand)}")
    print(f"# {case.name}: the emitted gradient\n\n{case.source()}")


def options(description: str) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures into a file, too")
    parser.add_argument("--quick", action="store_true", help="3 rounds and no repetition: figures that do not count")
    parser.add_argument("--no-source", action="store_true", help="print no hand-written and emitted texts")
    return parser.parse_args()


def table(cases: Iterable[Case], asked: argparse.Namespace) -> list[dict]:
    """Measure and print."""
    cases = list(cases)
    if not asked.no_source:
        seen = set()
        for case in cases:
            if case.hand not in seen:
                seen.add(case.hand)
                show(case)
    print(header())
    rows = []
    for case in cases:
        rows.append(measure(case, asked.quick))
        print(line(rows[-1]), flush=True)
    return rows


def write(path: Path | None, found: dict) -> None:
    """The figures as JSON, if a file is asked for."""
    if path is not None:
        path.write_text(json.dumps({**machine(), **found}, indent=1) + "\n", encoding="utf-8")


def main(cases: Iterable[Case], description: str) -> None:
    """`python -m benchmarks.NAME`."""
    asked = options(description)
    rows = table(cases, asked)
    write(asked.json, {"workloads": rows})
