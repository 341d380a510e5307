"""Small programs that must be refused: with which text, at which line, and what the error says to write instead."""

import importlib.util
import inspect
import linecache
import sys
import types
from dataclasses import dataclass

import numpy as np
import pytest

import autotangent as at
from autotangent import errors

HEAD = """\
import cmath, collections, dataclasses, enum, functools, itertools, math, operator, random, threading, types
from collections import defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from functools import lru_cache, partial, reduce

import numpy as np

"""
MODES = {
    "grad": lambda f, args: at.grad(f)(*args),
    "jvp": lambda f, args: at.jvp(f)(*args, **{f"{next(iter(inspect.signature(f).parameters))}_dot": ones(args[0])}),
}


@dataclass(frozen=True)
class Row:
    """what, instead: of the error, exactly. program: its last function is differentiated at `args`, 1.7 if it has
    none; the error is at the line that ends with `# here`. modes: those that refuse it; the other one is right."""

    what: str
    instead: str
    program: str
    error: str = "Unsupported"
    modes: tuple = ("grad", "jvp")


def ones(x):
    """A tangent of the structure of an argument."""
    return [1.0] * len(x) if isinstance(x, list) else np.ones_like(x) if isinstance(x, np.ndarray) else 1.0


def load(program, folder):
    """(the function, its arguments) of the text of a program, as a module in a file."""
    path = folder / "program.py"
    path.write_text(HEAD + program)
    spec = importlib.util.spec_from_file_location("program", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["program"] = module
    spec.loader.exec_module(module)
    own = [f for f in vars(module).values() if isinstance(f, types.FunctionType) and f.__module__ == "program"]
    return max(own, key=lambda f: inspect.unwrap(f).__code__.co_firstlineno), getattr(module, "args", (1.7,))


def check(row, mode, folder):
    """The program is refused as the row says; in a mode that the row does not name it is right."""
    function, args = load(row.program, folder)
    if mode not in row.modes:
        assert mode == "jvp", "a program that forward mode refuses has no adjoint either"
        step = 1e-6
        (low, high) = (function(args[0] + h * ones(args[0]), *args[1:]) for h in (-step, step))
        assert MODES[mode](function, args)[1] == pytest.approx((high - low) / (2 * step), rel=1e-5)
        return
    with pytest.raises(getattr(errors, row.error)) as caught:
        MODES[mode](function, args)
    error = caught.value
    assert (error.what, error.instead) == (row.what, row.instead)
    if "# here" in row.program:
        line = error.place.text or linecache.getline(error.place.file, error.place.line)
        assert "# here" in line, f"{error}\nis not at the line that the row names"
        assert "^" in str(error)
