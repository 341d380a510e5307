"""Each sample of a rule as a small function in a file of its own, whose derivative is written by the transforms."""

import cmath
import collections
import functools
import importlib.util
import itertools
import linecache
import math
import operator
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gast
import numpy as np
from scipy import linalg, special, stats

from autotangent import runtime
from autotangent.syntax import operators
from tests.rules.catalogue import Case, floats

FOLDER = Path(tempfile.mkdtemp(prefix="rules_"))
SYMBOLS = {gast.Add: "+", gast.Sub: "-", gast.Mult: "*", gast.Div: "/", gast.FloorDiv: "//", gast.Mod: "%",
           gast.Pow: "**", gast.MatMult: "@", gast.USub: "-", gast.UAdd: "+"}  # fmt: skip
INFIX = {f: SYMBOLS[n] for n, f in {**operators.BINARY, **operators.UNARY}.items() if n in SYMBOLS}
_numbers = itertools.count()
_loaded: collections.deque = collections.deque()
MOST = 256  # modules, all of which `inspect` goes through for each function
HEAD = """\
import cmath
import math
import operator

import numpy as np
from scipy import linalg, special, stats

from autotangent import runtime


def tidied(factor):
    return np.tril(factor[0]) if factor[1] else np.triu(factor[0]), bool(factor[1])
"""


@dataclass(frozen=True, eq=False)
class Wrapped:
    """A function of one call; values: its arguments; wrt: those the rule differentiates in."""

    function: Any
    text: str
    values: dict[str, Any]
    wrt: tuple[str, ...]


@functools.lru_cache(maxsize=64)
def wrap(case: Case, spoken: bool = False) -> Wrapped:
    """The function whose body is this call; spoken: its arguments and its result have the names of the rule. Tests of
    one case, which run one after the other, share what is derived of it."""
    values: dict[str, Any] = {}
    wrt: list[str] = []

    def spelled(value: Any, active: bool, name: str) -> str:
        if isinstance(value, (list, tuple)) and (floats(value) or any(isinstance(v, np.ndarray) for v in value)):
            inner = ", ".join(spelled(v, active, f"{name}_{k}") for k, v in enumerate(value, 1))
            return f"[{inner}]" if isinstance(value, list) else f"({inner}{',' * (len(value) == 1)})"
        if isinstance(value, np.ndarray) or active and isinstance(value, (float, complex)):
            name = name if spoken else "xyzuvwabc"[len(values)]
            values[name] = value
            if active:
                wrt.append(name)
            return name
        if isinstance(value, float) and math.isinf(value):
            return "np.inf" if value > 0 else "-np.inf"
        if isinstance(value, np.ufunc):
            return f"np.{value.__name__}"
        return value.__name__ if isinstance(value, type) else repr(value)

    parts: list[str] = []
    for name, value in case.bound.items():
        active = name in case.active
        if case.rule.parameters[name].kind == case.rule.parameters[name].VAR_POSITIONAL:
            parts += [spelled(v, active and floats(v), f"{name}_{k}") for k, v in enumerate(value, 1)]
        else:
            text = spelled(value, active, name)
            parts.append(f"{name}={text}" if name in case.kwargs else text)
    call = called(case.rule.function, parts, spoken)
    body = f"    {case.rule.result} = {call}\n    return {case.rule.result}\n" if spoken else f"    return {call}\n"
    text = f"def f({', '.join(values)}):\n{body}"
    return Wrapped(compiled(text), text, values, tuple(wrt))


def called(function: Any, parts: list[str], plain: bool = False) -> str:
    """The text of the call; plain: of nothing else."""
    if function in INFIX:
        symbol = INFIX[function]
        return f"{parts[0]} {symbol} {parts[1]}" if len(parts) == 2 else f"{symbol}{parts[0]}"
    name = getattr(function, "__name__", "")
    if name == "__getitem__":
        return f"np.{'r_' if function == np.r_.__getitem__ else 'c_'}[{parts[0]}]"
    if function is linalg.cho_factor and not plain:
        return f"tidied(linalg.cho_factor({', '.join(parts)}))"
    owner = getattr(function, "__self__", None)
    if type(owner).__module__.startswith("scipy.stats"):
        home = next(n for n, o in vars(stats).items() if o is owner)
        return f"stats.{home}.{name}({', '.join(parts)})"
    if isinstance(owner, np.ufunc):
        return f"np.{owner.__name__}.{name}({', '.join(parts)})"
    if getattr(np.ndarray, name, None) is function:
        return f"{parts[0]}.{name}({', '.join(parts[1:])})"
    for prefix, module in (
        ("", __builtins__),
        ("math.", math),
        ("np.", np),
        ("np.linalg.", np.linalg),
        ("np.fft.", np.fft),
        ("np.emath.", np.emath),
        ("np.lib.stride_tricks.", np.lib.stride_tricks),
        ("np.polynomial.polynomial.", np.polynomial.polynomial),
        ("special.", special),
        ("linalg.", linalg),
        ("cmath.", cmath),
        ("operator.", operator),
        ("runtime.", runtime),
    ):
        held = module.get(name) if isinstance(module, dict) else getattr(module, name, None)
        if held is function:
            return f"{prefix}{name}({', '.join(parts)})"
    raise LookupError(function)


def compiled(text: str) -> Any:
    """A function from source that `inspect` finds."""
    path = FOLDER / f"rule_{next(_numbers)}.py"
    path.write_text(f"{HEAD}\n\n{text}")
    os.utime(path, (0, 0))  # an old file, which nobody can have edited since it was imported
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    _loaded.append(path)
    if len(_loaded) > MOST:
        old = _loaded.popleft()
        sys.modules.pop(old.stem)
        linecache.cache.pop(str(old), None)
    return module.f
