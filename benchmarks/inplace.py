"""Twelve kernels that write in place: beside a hand-written adjoint, beside the primal, and what memory they take.

The peak of the gradient is what it allocates more than what is there before it is called, and so that of the primal.
"""

import functools
import statistics
import tracemalloc
from collections.abc import Callable, Iterator

import numpy as np

from benchmarks import inplace_loops as loops
from benchmarks import inplace_vectors as vectors
from benchmarks import report, timing
from benchmarks.case import CONTROL, EMITTED, HAND, Case

PRIMAL = "primal"


def system(rng: np.random.Generator, n: int) -> tuple[np.ndarray, np.ndarray]:
    """A matrix that is no trouble to eliminate in, and a right side."""
    return rng.normal(size=(n, n)) + n * np.eye(n), rng.normal(size=n)


def vectorised() -> Iterator[Case]:
    """Those that work on slices."""
    rng = np.random.default_rng(6)
    A, b = system(rng, 60)
    u = rng.normal(size=4000)
    yield Case("heat, the state", vectors.heat, vectors.heat_gradient, (u, 0.2, 300), "u")
    yield Case("wave", vectors.wave, vectors.wave_gradient, (u, 0.4, 300), ("u", "c"))
    yield Case("Jacobi", vectors.jacobi, vectors.jacobi_gradient, (A, b, 500), ("A", "b"))
    yield Case("LU and solves", vectors.lu_solve, vectors.lu_solve_gradient, system(rng, 120), ("A", "b"))
    yield Case("shortest paths", vectors.shortest, vectors.shortest_gradient, (rng.random((120, 120)) + 0.1,), "W")
    places, masses = rng.normal(size=(60, 2)), rng.random(60) + 0.5
    yield Case("bodies", vectors.bodies, vectors.bodies_gradient, (places, masses, 10), ("places", "masses"))


def element_loops() -> Iterator[Case]:
    """Those that work on elements."""
    rng = np.random.default_rng(7)
    A, b = system(rng, 40)
    S = A @ A.T
    bands = [rng.random(2000) + k for k in (0.0, 4.0, 0.0)]
    x, w = rng.normal(size=(32, 32)), rng.normal(size=(5, 5))
    yield Case("Gauss-Seidel", loops.gauss_seidel, loops.gauss_seidel_gradient, (A, b, 20), ("A", "b"))
    yield Case("Cholesky", loops.cholesky, loops.cholesky_gradient, (S,), "A")
    wrt = ("a", "b", "c", "d")
    yield Case("tridiagonal", loops.tridiagonal, loops.tridiagonal_gradient, (*bands, rng.normal(size=2000)), wrt)
    yield Case("convolution", loops.convolution, loops.convolution_gradient, (x, w), ("x", "w"))
    coefficients = np.array([0.2, 0.3]), np.array([0.5, -0.2])
    yield Case("biquad", loops.biquad, loops.biquad_gradient, (rng.normal(size=4000), *coefficients), ("x", "b", "a"))
    starts = np.arange(0, 1201, 3)
    sparse = rng.normal(size=1200), rng.normal(size=400), rng.integers(0, 400, size=1200), starts, 5
    yield Case("sparse products", loops.power, loops.power_gradient, sparse, ("entries", "x"))


def cases() -> Iterator[Case]:
    yield from vectorised()
    yield from element_loops()


def peak(call: Callable) -> int:
    """Bytes that a call allocates at most beyond what there is."""
    call()
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def measure(case: Case, quick: bool = False) -> dict:
    """One row: seconds of the primal; ratios to it and to the adjoint by hand; peaks of memory in bytes."""
    calls = case.calls()
    case.check(calls)
    calls[PRIMAL] = functools.partial(case.primal, *case.arguments)
    effort = {"rounds": 3, "tries": 1} if quick else {}
    rounds, ok, tries = timing.measured(calls, HAND, CONTROL, **effort)
    return {
        "workload": case.name,
        "primal_seconds": timing.median(rounds, PRIMAL),
        "over_hand": timing.ratio(rounds, EMITTED, HAND),
        "over_primal": timing.ratio(rounds, EMITTED, PRIMAL),
        "control": timing.ratio(rounds, CONTROL, HAND),
        "valid": ok,
        "runs": tries,
        "peaks": {name: peak(calls[name]) for name in (PRIMAL, HAND, EMITTED)},
    }


def line(row: dict) -> str:
    """One row of the table."""
    ratios = f"{row['over_hand']:>10.2f}{row['over_primal']:>13.2f}"
    peaks = "".join(f"{row['peaks'][name] / 1024:>14.0f}" for name in (PRIMAL, HAND, EMITTED))
    control = f"{'' if row['valid'] else 'void '}{row['control']:.3f}"
    return f"{row['workload']:20}{row['primal_seconds'] * 1e3:>9.2f} ms{ratios}{peaks}{control:>12}"


def table(quick: bool = False) -> list[dict]:
    """Measure and print."""
    print(f"{'':20}{'primal':>12}{'over hand':>10}{'over primal':>13}{'KiB of primal':>14}{'by hand':>14}", end="")
    print(f"{'autotangent':>14}{'control':>12}")
    rows = []
    for title, group in (("vectorised", vectorised()), ("element loops", element_loops())):
        part = []
        for case in group:
            part.append(measure(case, quick))
            print(line(part[-1]), flush=True)
        means = [statistics.geometric_mean(row[k] for row in part) for k in ("over_hand", "over_primal")]
        print(f"{title + ', mean':32}{means[0]:>10.2f}{means[1]:>13.2f}")
        rows += part
    return rows


if __name__ == "__main__":
    asked = report.options(__doc__)
    report.write(asked.json, {"in place": table(asked.quick)})
