"""What the import hook costs: importing a module of 50 functions of ten lines, plainly, cold and warm."""

import os
import statistics
import tempfile
from pathlib import Path

from benchmarks import overheads, report

COUNT = 50
HEAD = "import math\n\nimport numpy as np\n"

# Ten lines each, of the kind that stands in programs: regression, filters, chemistry, mechanics, statistics.
SHAPES = (
    """
def {name}(w, X, y):
    z = X @ w
    p = 1.0 / (1.0 + np.exp(-z))
    margin = {k} * (p - y)
    squared = margin**2
    weight = np.exp(-squared)
    total = np.sum(weight * squared)
    shrink = np.sum(w * w)
    return total + 0.5 * shrink
""",
    """
def {name}(x, h, k):
    inner = x[1:-1]
    bend = x[2:] - 2.0 * inner + x[:-2]
    force = bend / h**2
    work = np.sum(force * force)
    pull = {k} * np.sum(np.sin(x))
    stretch = x[1:] - x[:-1]
    strain = np.sum(np.sqrt(1.0 + stretch**2))
    energy = work + k * strain
    return energy - pull
""",
    """
def {name}(theta, t):
    a = theta[0]
    b = theta[1]
    c = theta[2]
    growth = math.exp(-a * t)
    wave = math.sin(b * t + {k})
    decay = growth * wave
    drift = c * t
    level = decay + drift
    return level * level
""",
    """
def {name}(mu, sigma, data):
    z = (data - mu) / sigma
    half = 0.5 * z * z
    logs = np.log(sigma) + {k}
    each = half + logs
    heavy = np.log1p(z * z)
    mixed = 0.9 * each + 0.1 * heavy
    total = np.sum(mixed)
    prior = mu * mu / 8.0
    return total + prior
""",
    """
def {name}(x, n):
    u = 0.1
    v = x
    for _ in range(n):
        du = v
        dv = -{k} * u - 0.1 * v
        u = u + 0.01 * du
        v = v + 0.01 * dv
    kinetic = 0.5 * v * v
    potential = 0.5 * u * u
    return kinetic + potential
""",
    """
def {name}(W, b, x):
    z = x @ W + b
    h = np.tanh(z)
    m = np.mean(h, axis=0)
    d = h - m
    v = np.mean(d * d, axis=0)
    s = np.sqrt(v + 1e-5)
    y = d / s
    out = np.maximum(y, 0.0)
    return {k} * np.sum(out)
""",
    """
def {name}(x, y):
    dx = x - np.mean(x)
    dy = y - np.mean(y)
    sxy = np.sum(dx * dy)
    sxx = np.sum(dx * dx)
    syy = np.sum(dy * dy)
    if sxx > {k}:
        r = sxy / np.sqrt(sxx * syy)
    else:
        r = sxy
    return r * r
""",
    """
def {name}(r, eps, sig):
    q = sig / r
    q2 = q * q
    q6 = q2 * q2 * q2
    lj = 4.0 * eps * (q6 * q6 - q6)
    screened = np.exp(-r / {k}) / r
    cut = np.where(r < 3.0, lj + screened, 0.0)
    pairs = np.sum(cut)
    shift = eps * 0.01
    soft = np.log(1.0 + shift * shift)
    return pairs + soft
""",
    """
def {name}(A, b):
    s = A.T @ A
    n = s.shape[0]
    m = s + {k} * np.eye(n)
    x = np.linalg.solve(m, A.T @ b)
    r = A @ x - b
    rss = np.sum(r * r)
    pen = np.sum(x * x)
    ratio = rss / (1.0 + pen)
    return ratio + 0.1 * pen
""",
    """
def {name}(p):
    q = np.cumsum(p)
    total = q[-1]
    share = p / total
    safe = np.clip(share, 1e-9, 1.0)
    logs = np.log(safe)
    entropy = -np.sum(share * logs)
    largest = np.max(share)
    gini = 1.0 - np.sum(share**2)
    return entropy + {k} * gini - largest
""",
)
MODULE = HEAD + "\n".join(SHAPES[k % len(SHAPES)].format(name=f"model_{k}", k=f"{k + 1}.0") for k in range(COUNT))
UNMARKED = "\n".join(f"def f{k}(x):\n    return {k} * x\n" for k in range(COUNT))

IMPORT = """
import time
import numpy, math
{before}
start = time.perf_counter()
import {name}
print(time.perf_counter() - start)
"""
HOOK = "import autotangent.hook\nautotangent.hook.install('model')"


def seconds(folder: str, name: str, before: str, times: int, fresh: bool = False) -> float:
    """The median time of an import in a new process. fresh: with an empty cache each time."""
    spent = []
    for _ in range(times):
        if fresh:
            for path in Path(folder, "__tangent_cache__").rglob("*.py"):
                path.unlink()
        spent.append(overheads.in_new_process(IMPORT.format(before=before, name=name), folder))
    return statistics.median(spent)


def everything(times: int = 9) -> dict[str, float]:
    """Seconds of each kind of import."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (("model", MODULE), ("unmarked", UNMARKED)):
            path = Path(folder, f"{name}.py")
            path.write_text(text, encoding="utf-8")
            os.utime(path, (0, 0))
        seconds(folder, "model", "", 1), seconds(folder, "unmarked", "", 1)
        found = {"plain import, 50 functions": seconds(folder, "model", "", times)}
        found["marked, cold"] = seconds(folder, "model", HOOK, 3, fresh=True)
        found["files written"] = float(len(list(Path(folder, "__tangent_cache__").glob("ad.*.py"))))
        found["marked, from the cache"] = seconds(folder, "model", HOOK, times)
        found["unmarked, without the hook"] = seconds(folder, "unmarked", "import autotangent", times)
        found["unmarked, with the hook"] = seconds(folder, "unmarked", HOOK, times)
    more = found["marked, from the cache"] - found["plain import, 50 functions"]
    found["from the cache, more for each function"] = more / COUNT
    return found


def table() -> dict[str, float]:
    """Measure and print."""
    found = everything()
    plain = found["plain import, 50 functions"]
    print(f"\n{'what':44}{'takes':>12}{'of plain':>12}")
    for name, value in found.items():
        if name == "files written":
            print(f"{name:44}{value:>12.0f}")
        else:
            print(f"{name:44}{value * 1e3:>9.2f} ms{value / plain:>12.2f}")
    return found


if __name__ == "__main__":
    asked = report.options(__doc__)
    report.write(asked.json, {"import hook": table()})
