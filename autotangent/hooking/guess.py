"""The signature that a function will probably be called with, for the file that is written before anybody calls it.

A guess decides which text is there first, never which text runs: a call is served by the text for its own kinds.
"""

import ast
import builtins
import math
import types
from collections.abc import Iterator
from typing import Any

import gast
import numpy as np

from autotangent.classify import classify
from autotangent.errors import AutotangentError
from autotangent.kinds import FLOAT, INT, UNKNOWN, ArrayKind, Kind, differentiable_kind
from autotangent.load.watch import GONE, meaning
from autotangent.signatures import parameter_names, signature
from autotangent.syntax.read import read
from autotangent.syntax.walk import walk

_MAKERS = (np.array, np.asarray, np.ones, np.zeros, np.full, np.linspace, np.arange)
_VALUES = (bool, int, float, complex, tuple, list, np.ndarray, np.generic)
_LARGEST = 10_000
_OF_ARRAYS = ("T", "shape", "ndim", "size", "dtype", "sum", "mean", "dot", "copy", "reshape", "ravel", "flatten")


def may_be_active(kind: Kind) -> bool:
    """A value of the kind can have an adjoint, as far as is known."""
    return kind is UNKNOWN or differentiable_kind(kind)


class Calls:
    """The calls that stand in a module, which tell what its functions are called with."""

    def __init__(self, module: types.ModuleType):
        self.module = module
        self._found: dict[str, list[ast.Call]] | None = None

    def kinds(self, function: types.FunctionType, wrt: tuple[str, ...], stated: dict[str, Kind]) -> dict[str, Kind]:
        """What annotations and defaults say; where they are silent a call in the module, or else the use."""
        silent = [name for name, kind in stated.items() if kind is UNKNOWN]
        if not silent:
            return stated
        called = self._called(function, wrt)
        used = {} if all(n in called for n in silent) else of_use(function)
        return {n: k if k is not UNKNOWN else called.get(n, used.get(n, UNKNOWN)) for n, k in stated.items()}

    def _called(self, function: types.FunctionType, wrt: tuple[str, ...]) -> dict[str, Kind]:
        """The kinds of the first call whose arguments are known without running anything."""
        for call in self._of_name(function.__name__) if function.__qualname__ == function.__name__ else ():
            try:
                values = [self._value(a) for a in call.args]
                named = {k.arg: self._value(k.value) for k in call.keywords if k.arg is not None}
                bound = signature(function).bind(*values, **named).arguments
                found = {n: classify(v, n) for n, v in bound.items() if v is not GONE}
            except (TypeError, AutotangentError):
                continue
            if all(n in found and differentiable_kind(found[n]) for n in wrt):
                return found
        return {}

    def _of_name(self, name: str) -> list[ast.Call]:
        if self._found is None:
            self._found = {}
            for node in ast.walk(_tree(self.module)):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    self._found.setdefault(node.func.id, []).append(node)
        return self._found.get(name, [])

    def _value(self, node: ast.expr) -> Any:
        """The value of a constant, of a name of the module, or of a small array that is spelled out; else GONE."""
        try:
            return ast.literal_eval(node)
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
            pass
        if isinstance(node, ast.Name):
            value = vars(self.module).get(node.id, GONE)
            return (
                value if isinstance(value, (bool, int, float, complex, tuple, list, np.ndarray, np.generic)) else GONE
            )
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.keywords:
            if isinstance(node.func.value, ast.Name) and vars(self.module).get(node.func.value.id) is np:
                return _made(getattr(np, node.func.attr, None), [self._value(a) for a in node.args])
        return GONE


def _made(maker: Any, arguments: list) -> Any:
    """np.ones(3) and its like, if that is small."""
    numbers = [n for a in arguments for n in (a if isinstance(a, (tuple, list)) else [a])]
    small = all(not isinstance(n, (int, float)) or abs(n) <= _LARGEST for n in numbers) and len(numbers) <= _LARGEST
    shape = arguments[0] if arguments and maker in (np.ones, np.zeros, np.full) else 0
    sized = math.prod(shape) <= _LARGEST if isinstance(shape, tuple) and all(type(n) is int for n in shape) else True
    if not any(maker is m for m in _MAKERS) or GONE in arguments or not small or not sized:
        return GONE
    try:
        return maker(*arguments)
    except (TypeError, ValueError):
        return GONE


def _tree(module: types.ModuleType) -> ast.AST:
    spec = module.__spec__
    get = getattr(spec.loader, "get_source", None) if spec is not None else None
    try:
        return ast.parse((get(module.__name__) or "") if get is not None else "")
    except (SyntaxError, ValueError, ImportError, OSError):
        return ast.Module([], [])


# ---- what the use of a parameter tells -------------------------------------------------------------------------------
def of_use(function: types.FunctionType) -> dict[str, Kind]:
    """Kinds of parameters by what is done with them; nothing is said of those that may be numbers or arrays.

    >>> def f(x, w, n, k, c):
    ...     return sum(x[i] * math.exp(k) for i in range(n)) * c + len(w)
    >>> for name, kind in sorted(of_use(f).items()):
    ...     print(name, kind)
    k ScalarKind(dtype='f')
    n ScalarKind(dtype='i')
    w ArrayKind(dtype='f', axes=None)
    x ArrayKind(dtype='f', axes=('x.0',))
    """
    try:
        tree = read(function).tree
    except AutotangentError:
        return {}
    found: dict[str, list[Kind]] = {}
    for node in walk(tree):
        for name, kind in _said(node, function):
            found.setdefault(name, []).append(kind)
    own = parameter_names(function)
    return {name: _agreed(kinds) for name, kinds in found.items() if name in own}


def _agreed(kinds: list[Kind]) -> Kind:
    """One kind for all uses: of arrays the one whose rank is known, if the ranks agree; UNKNOWN where uses differ."""
    arrays = [k for k in kinds if isinstance(k, ArrayKind)]
    if arrays and len(arrays) == len(kinds):
        ranks = {k.axes for k in arrays if k.axes is not None}
        return ArrayKind("f", ranks.pop()) if len(ranks) == 1 else ArrayKind("f", None)
    return kinds[0] if all(k == kinds[0] for k in kinds) else UNKNOWN


def _said(node: Any, function: types.FunctionType) -> Iterator[tuple[str, Kind]]:
    """(name, kind) of what one node tells."""
    array = ArrayKind("f", None)
    match node:
        case gast.Call(func=func, args=args):
            called = _object(func, function)
            kind: Kind | None = INT if called is range else FLOAT if _of_math(called) else None
            kind = array if called is len or _of_linalg(called) else kind
            if kind is not None:
                yield from ((a.id, kind) for a in args if isinstance(a, gast.Name))
        case gast.Subscript(value=gast.Name(id=name), slice=index):
            yield name, _indexed(name, index)
            if isinstance(index, gast.Name):
                yield index.id, INT
        case gast.Attribute(value=gast.Name(id=name), attr=attr) if attr in _OF_ARRAYS:
            yield name, array
        case gast.BinOp(op=gast.MatMult(), left=left, right=right):
            yield from ((side.id, array) for side in (left, right) if isinstance(side, gast.Name))
        case gast.For(iter=gast.Name(id=name)) | gast.comprehension(iter=gast.Name(id=name)):
            yield name, array


def _indexed(name: str, index: Any) -> ArrayKind:
    """An array with one axis for a plain index, with as many as a tuple of indices has; open for slices."""
    parts = index.elts if isinstance(index, gast.Tuple) else [index]
    slices = [p for p in parts if isinstance(p, gast.Slice)]
    special = any(isinstance(p, gast.Constant) and not isinstance(p.value, int) for p in parts)
    if special or (slices and len(parts) == 1):
        return ArrayKind("f", None)
    return ArrayKind("f", tuple(f"{name}.{k}" for k in range(len(parts))))


def _object(node: Any, function: types.FunctionType) -> Any:
    """What a dotted name means; builtins too."""
    parts: list[str] = []
    while isinstance(node, gast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    if not isinstance(node, gast.Name):
        return GONE
    found = meaning(function, ".".join([node.id, *parts]))
    return getattr(builtins, node.id, GONE) if found is GONE and not parts else found


def _of_math(value: Any) -> bool:
    return getattr(value, "__module__", None) == "math"


def _of_linalg(value: Any) -> bool:
    return any(value is f for f in (np.dot, np.linalg.solve, np.linalg.inv, np.linalg.det, np.linalg.cholesky))
