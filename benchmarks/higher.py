"""What a tangent costs beside the primal, products with the Hessian, and sparse Hessians beside the gradient."""

import importlib
import statistics

import numpy as np

import autotangent
from benchmarks import report, timing
from benchmarks.case import Case

PRIMAL, TANGENT, GRADIENT, PRODUCT, CONTROL = "primal", "jvp", "grad", "hvp", "control"


def calls(case: Case) -> dict:
    """What is timed, by name."""
    arguments, rng = case.arguments, np.random.default_rng(1)
    names = case.primal.__code__.co_varnames
    given = {w: arguments[names.index(w)] for w in ((case.wrt,) if isinstance(case.wrt, str) else case.wrt)}
    dots = {w: rng.normal(size=np.shape(x)) if isinstance(x, np.ndarray) else 0.7 for w, x in given.items()}
    jvp, grad, hvp = (make(case.primal, case.wrt) for make in (autotangent.jvp, autotangent.grad, autotangent.hvp))
    seeds = dict(zip(hvp.seeds, dots.values()))
    return {
        PRIMAL: lambda: case.primal(*arguments),
        TANGENT: lambda: jvp(*arguments, **seeds),
        GRADIENT: lambda: grad(*arguments),
        PRODUCT: lambda: hvp(*arguments, **seeds),
        CONTROL: lambda: case.primal(*arguments),
    }


def measure(case: Case, quick: bool = False) -> dict:
    """One row."""
    effort = {"rounds": 3, "tries": 1} if quick else {}
    rounds, ok, _ = timing.measured(calls(case), PRIMAL, CONTROL, **effort)
    return {
        "workload": case.name,
        "tangent_over_primal": timing.ratio(rounds, TANGENT, PRIMAL),
        "gradient_over_primal": timing.ratio(rounds, GRADIENT, PRIMAL),
        "product_over_gradient": timing.ratio(rounds, PRODUCT, GRADIENT),
        "valid": ok,
    }


def table(cases, quick: bool = False) -> list[dict]:
    """Measure and print."""
    print(f"\n{'workload':28}{'jvp / primal':>14}{'grad / primal':>15}{'hvp / grad':>12}")
    rows = []
    for case in cases:
        try:
            row = measure(case, quick)
        except autotangent.errors.AutotangentError as error:
            print(f"{case.name:28}  {str(error).splitlines()[0]}", flush=True)
            continue
        rows.append(row)
        ratios = f"{row['tangent_over_primal']:>14.2f}{row['gradient_over_primal']:>15.2f}"
        print(f"{row['workload']:28}{ratios}{row['product_over_gradient']:>12.2f}{'' if row['valid'] else '  void'}")
    found = [("tangent_over_primal", 14), ("gradient_over_primal", 15), ("product_over_gradient", 12)]
    means = "".join(f"{statistics.geometric_mean(r[key] for r in rows):>{width}.2f}" for key, width in found)
    print(f"{'geometric mean':28}{means}")
    return rows


def chain(x):
    """Rosenbrock's function; its Hessian is tridiagonal."""
    return np.sum(100 * (x[1:] - x[:-1] ** 2) ** 2 + (1 - x[:-1]) ** 2)


def sparse(sizes=(100, 10_000), quick: bool = False) -> list[dict]:
    """Sparse Hessians: the time, in gradients, of a product with the linear part, of the matrix by a pattern that is
    known, and of the pattern."""
    print(f"\n{'tridiagonal Hessian':28}{'push / grad':>14}{'matrix / grad':>15}{'pattern / grad':>16}{'products':>10}")
    rows = []
    for n in sizes:
        x = np.random.default_rng(1).normal(size=n)
        gradient, hessian = autotangent.grad(chain), autotangent.sparse_hessian(chain)
        pattern = hessian.pattern(x)
        again = autotangent.sparse_hessian(chain, pattern=pattern)
        _, push = autotangent.linearize(gradient)(x)
        what = {
            PRIMAL: lambda x=x, g=gradient: g(x),
            "push": lambda x=x, push=push: push(x_dot=x),
            "matrix": lambda x=x, f=again: f(x),
            "pattern": lambda x=x, f=hessian: f.pattern(x),
            CONTROL: lambda x=x, g=gradient: g(x),
        }
        rounds, ok, _ = timing.measured(what, PRIMAL, CONTROL, **({"rounds": 3, "tries": 1} if quick else {}))
        found = [timing.ratio(rounds, name, PRIMAL) for name in ("push", "matrix", "pattern")]
        rows.append({"n": n, "push": found[0], "matrix": found[1], "pattern": found[2], "valid": ok})
        shown = f"{found[0]:>14.2f}{found[1]:>15.1f}{found[2]:>16.0f}{pattern.colours + 1:>10}"
        print(f"{f'n={n}':28}{shown}{'' if ok else '  void'}", flush=True)
    return rows


if __name__ == "__main__":
    asked = report.options(__doc__)
    workloads = importlib.import_module("benchmarks.__main__").cases()
    report.write(asked.json, {"higher": table(workloads, asked.quick), "sparse": sparse(quick=asked.quick)})
