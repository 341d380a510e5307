"""What can be computed earlier than the program does: it changes nothing, and comes to an end."""

import contextlib
import functools
import types
from collections.abc import Callable
from typing import Any

import gast
import numpy as np

from autotangent.analysis.changing import MUTABLE_METHODS
from autotangent.errors import NoSource
from autotangent.syntax import scopes
from autotangent.syntax.closures import inners
from autotangent.syntax.listing import is_generator
from autotangent.syntax.read import read
from autotangent.syntax.walk import root_name, walk

SEEN = (print, input, next, iter, open)  # builtins that others notice
LOOKING = frozenset(
    "append copy dot endswith get items keys lower mean split startswith strip sum upper values".split()  # noqa: SIM905
)
SHORT = ("range", "len", "enumerate", "zip", "reversed", "sorted", "list")


def steady(nodes: list[Any], record: Any, known: Callable[[Any], bool] = lambda n: False, inside: tuple = ()) -> bool:
    """Nobody notices when it runs, but by its exceptions. known: calls of which that is known."""
    made = {s.targets[0].id for n in nodes for s in walk(n) if _makes_list(s)}
    for n in (m for node in nodes for m in walk(node)):
        if isinstance(n, (gast.Subscript, gast.Attribute)) and not isinstance(n.ctx, gast.Load):
            return False
        if isinstance(n, (gast.Global, gast.Nonlocal)):
            return False
        if isinstance(n, gast.Call) and not known(n) and not _steady_call(n, record, inside, made):
            return False
    return True


def _makes_list(s: Any) -> bool:
    """xs = []"""
    return isinstance(s, gast.Assign) and isinstance(s.targets[0], gast.Name) and isinstance(s.value, gast.List)


def _steady_call(node: gast.Call, record: Any, inside: tuple, made: set[str]) -> bool:
    if isinstance(node.func, gast.Lambda) or hasattr(node.func, "attempt"):
        return True
    if isinstance(node.func, gast.Attribute) and node.func.attr in LOOKING:
        return node.func.attr != "append" or getattr(node.func.value, "id", "") in made
    function = meaning(node.func, record)
    if function in inside:
        return True
    if function is functools.reduce or isinstance(function, (types.BuiltinFunctionType, np.ufunc, type(np.sum))):
        return function not in SEEN
    if isinstance(function, type):
        known = function.__module__ in ("builtins", "itertools") or issubclass(function, Exception)
        return known or function in (np.errstate, contextlib.suppress)
    callee = source_of(function)
    return callee is not None and steady(callee.tree.body, callee, inside=(*inside, function))


def meaning(f: Any, record: Any) -> Any:
    """What a dotted name from outside a function is now."""
    if isinstance(f, gast.Attribute):
        owner = meaning(f.value, record)
        return getattr(owner, f.attr, None) if isinstance(owner, types.ModuleType) else None
    if hasattr(f, "made"):
        return f.made
    return record.resolve(f.id)[1] if isinstance(f, gast.Name) else None


def source_of(function: Any) -> Any:
    """The record of a function written in Python, or None."""
    try:
        return read(function) if isinstance(function, types.FunctionType) else None
    except NoSource:
        return None


def yields(node: Any, record: Any) -> bool:
    """A generator expression, or a call of a generator function."""
    if isinstance(node, gast.GeneratorExp):
        return True
    if not isinstance(node, gast.Call) or not isinstance(node.func, gast.Name):
        return False
    inner = next((i for i in inners(record) if i.name == node.func.id), None)
    if inner is not None:
        return any(isinstance(n, (gast.Yield, gast.YieldFrom)) for n in scopes.within(getattr(inner.node, "body", [])))
    callee = source_of(meaning(node.func, record))
    return callee is not None and is_generator(callee)


def ends(tree: Any) -> bool:
    """The loops of a function come to an end."""
    loops = [n for n in scopes.within(tree.body) if isinstance(n, (gast.For, gast.While))]
    return all(isinstance(n, gast.For) and _short(n.iter) for n in loops)


def _short(head: Any) -> bool:
    """What a loop runs over has an end."""
    calls = [n for n in walk(head) if isinstance(n, gast.Call)]
    return all(getattr(n.func, "id", "") in SHORT or getattr(n.func, "attr", "") in LOOKING for n in calls)


def writes(t: Any, names: set[str], called: Callable[[Any], list[Any]]) -> bool:
    """A statement writes what has one of the names, or gives it another value. called: what a call may write."""
    for n in walk(t):
        match n:
            case gast.Name(ctx=gast.Store()):
                bases: list[Any] = [n]
            case gast.Subscript(ctx=gast.Store()) | gast.Attribute(ctx=gast.Store()):
                bases = [root_name(n)]
            case gast.AugAssign(target=target):
                bases = [root_name(target)]
            case gast.Call(func=gast.Attribute(attr=attr) as place) if attr in MUTABLE_METHODS:
                bases = [root_name(place), *called(n)]
            case gast.Call():
                bases = called(n)
            case _:
                continue
        if any(b is not None and b.id in names for b in bases):
            return True
    return False
