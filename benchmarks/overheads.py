"""What a gradient costs beside its arithmetic: entering it, deriving it, asking for it again, importing the package."""

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import textwrap
import types
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

import autotangent
from benchmarks import report, timing

ROOT = Path(__file__).resolve().parent.parent
A = B = C = D = E = F = G = H = 2.0


def product(x, y):
    return x * y


def product_scaled(x, y):
    return A * x * y


def product_scaled_often(x, y):
    return A * B * C * D * E * F * G * H * x * y


def first_of_two(a, b):
    return a[0] + b[0]


def first_of_four(a, b, c, d):
    return a[0] + b[0] + c[0] + d[0]


def entry(f: Callable, arguments: tuple, wrt: str | tuple[str, ...]) -> float:
    """Seconds that the dispatcher adds to a call of the text: the median of 45 interleaved differences."""
    gradient = autotangent.grad(f, wrt)
    gradient(*arguments)
    text = gradient.__wrapped__
    calls = {"dispatcher": lambda: gradient(*arguments), "text": lambda: text(*arguments)}
    rounds = timing.interleaved(calls, rounds=3 * timing.ROUNDS)
    return statistics.median(r["dispatcher"] - r["text"] for r in rounds)


def entries() -> dict[str, float]:
    """Seconds at each call."""
    x = np.ones(3)
    two = entry(product, (2.0, 3.0), ("x", "y"))
    one_name = entry(product_scaled, (2.0, 3.0), ("x", "y"))
    eight_names = entry(product_scaled_often, (2.0, 3.0), ("x", "y"))
    one = entry(first_of_two, (x, x.copy()), "a")
    more_arguments = entry(first_of_four, (x, x.copy(), x.copy(), x.copy()), "a")
    more_results = entry(first_of_four, (x, x.copy(), x.copy(), x.copy()), ("a", "b", "c", "d"))
    return {
        "two scalars": two,
        "a first global that the text reads": one_name - two,
        "each further one": (eight_names - one_name) / 7,
        "each array argument": (more_arguments - one) / 2,
        "each array result": (more_results - more_arguments) / 3,
    }


LONG = """
import math
import numpy as np


def model(a, b, c, x, n):
    total = 0.0
    u = a
    v = b
    for i in range(n):
        d = x[i] - u
        if d > 0:
            w = math.exp(-d)
        else:
            w = 1.0 + d * d
        p = u * v + w
        q = math.sin(p) * c
        u = u + 0.1 * q
        v = v - 0.1 * p * v
        r = u * u + v * v
        total += r / (1.0 + r)
        if r > 10.0:
            u = u / 2
            v = v / 2
    s = np.sum(x**2)
    t = np.sum(np.tanh(x) * x)
    z = x - np.mean(x)
    k = np.sum(z * z) + 1.0
    m = s / k
    total += m * t
    total += math.log(k)
    y = np.exp(-(x**2))
    g = np.sum(y * z)
    total += g * a * b
    return total
"""


@contextlib.contextmanager
def long_module(name: str = "long.py") -> Iterator[Path]:
    """A file with the function of 30 lines; an old one, as most files are."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_text(LONG, encoding="utf-8")
        os.utime(path, (0, 0))
        yield path


@contextlib.contextmanager
def without_cache() -> Iterator[None]:
    """Nothing is read from a cache or written to one."""
    kept = os.environ.get("AUTOTANGENT_CACHE")
    os.environ["AUTOTANGENT_CACHE"] = "off"
    try:
        yield
    finally:
        del os.environ["AUTOTANGENT_CACHE"]
        if kept is not None:
            os.environ["AUTOTANGENT_CACHE"] = kept


def cold(times: int = 9) -> float:
    """Seconds until the first gradient of a new function of 30 lines is there; other functions were derived before."""
    x = np.linspace(0.0, 1.0, 20)
    spent = []
    with without_cache(), long_module() as path:
        for k in range(times):
            text = LONG.replace("10.0", f"1{k}.0")
            path.write_text(text, encoding="utf-8")
            os.utime(path, (k, k))
            space = types.ModuleType("long").__dict__
            exec(compile(text, str(path), "exec"), space)
            gradient = autotangent.grad(space["model"])
            spent.append(timing.per_call(lambda g=gradient: g(1.0, 2.0, 0.5, x, 20), 1))
    return statistics.median(spent[1:])


FIRST_CALL = """
import time
import numpy as np
from autotangent import grad
from long import model
x = np.linspace(0.0, 1.0, 20)
start = time.perf_counter()
grad(model)(1.0, 2.0, 0.5, x, 20)
print(time.perf_counter() - start)
"""

IMPORT = """
import time
import gast, numpy
start = time.perf_counter()
from autotangent import differentiable, grad
print(time.perf_counter() - start)
"""


def in_new_process(program: str, folder: str, **environment: str) -> float:
    """What a program prints that is run in a folder by a Python of its own."""
    settings = {k: v for k, v in os.environ.items() if not k.startswith(("AUTOTANGENT", "PYTHONDONT"))}
    settings |= {"PYTHONPATH": os.pathsep.join([str(ROOT), folder]), **environment}
    command = [sys.executable, "-c", textwrap.dedent(program)]
    done = subprocess.run(command, cwd=folder, env=settings, capture_output=True, text=True, check=True)
    return float(done.stdout)


def first_call(times: int = 15) -> tuple[float, float]:
    """Seconds of a first gradient in a new process: (nothing in the cache, all of it there)."""
    with long_module() as path:
        without = [in_new_process(FIRST_CALL, str(path.parent), AUTOTANGENT_CACHE="off") for _ in range(times)]
        in_new_process(FIRST_CALL, str(path.parent))
        warm = [in_new_process(FIRST_CALL, str(path.parent)) for _ in range(times)]
    return statistics.median(without), statistics.median(warm)


def importing(times: int = 15) -> float:
    """Seconds of `from autotangent import differentiable, grad` where NumPy and gast are imported already."""
    with tempfile.TemporaryDirectory() as folder:
        in_new_process(IMPORT, folder)
        return statistics.median(in_new_process(IMPORT, folder) for _ in range(times))


def asked_again() -> float:
    """Seconds of `grad(f)` for a function whose gradient exists."""
    autotangent.grad(product)
    rounds = timing.interleaved({"again": lambda: autotangent.grad(product)})
    return timing.median(rounds, "again")


def everything() -> dict[str, float]:
    """Seconds of each thing."""
    new_process, warm = first_call()
    return {
        **{f"entry: {name}": seconds for name, seconds in entries().items()},
        "grad(f) again": asked_again(),
        "from autotangent import ..., beyond numpy, gast": importing(),
        "first gradient, 30 lines, cold, rules loaded": cold(),
        "first gradient, 30 lines, cold, new process": new_process,
        "first gradient, 30 lines, from the cache": warm,
    }


def table() -> dict[str, float]:
    """Measure and print."""
    found = everything()
    print(f"\n{'what':48}{'takes':>12}")
    for name, seconds in found.items():
        shown = f"{seconds * 1e3:.1f} ms" if seconds > 1e-3 else f"{seconds * 1e6:.2f} us"
        print(f"{name:48}{shown:>12}")
    return found


if __name__ == "__main__":
    asked = report.options(__doc__)
    report.write(asked.json, {"overheads": table()})
