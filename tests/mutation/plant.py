"""Planted faults: small alterations of autotangent itself, in memory, each of which the ordinary checks must catch.

A fault names a function, a text in it and another text. The text must stand there exactly once, so that a fault whose
function has changed fails instead of planting nothing. The module is compiled with the other text, and the code of the
function is exchanged: all who hold the function run the altered code.
"""

import ast
import contextlib
import functools
import importlib
import inspect
import types
from dataclasses import dataclass
from pathlib import Path

import gast

import autotangent
from autotangent.syntax import quote
from tests.rules import catalogue


class Stale(Exception):
    """The text of a fault is no longer where it says."""


@dataclass(frozen=True)
class Fault:
    """One alteration.

    where: `transform.loops.reverse_if`, a constant of a module, or `differential numpy.exp`, `adjoint numpy.sum` for a
    rule; why: what is wrong then; caught_by: the checks that are tried first, see `slices.py`; equivalent: why nothing
    is wrong then, if so; such a fault is not counted.
    """

    where: str
    old: str
    new: str
    why: str
    caught_by: tuple[str, ...] = ()
    equivalent: str = ""

    @property
    def label(self):
        """A short name, the same in every process."""
        return f"{self.where}: {' '.join(self.old.split())[:50]} -> {' '.join(self.new.split())[:50]}"


def plant(fault):
    """Alter this process. There is no way back: it is done in a process of its own."""
    alter, *what = prepared(fault)
    alter(*what)


def prepared(fault):
    """(function, arguments) of what plants a fault.

    Raises:
        Stale: its text is not there, or more than once.
    """
    if " " in fault.where:
        return in_rule(fault)
    module, path = located(fault.where)
    text, tree = source_of(module.__file__)
    node = definition(tree, path, fault)
    start, stop = span(text, node)
    changed = text[:start] + replaced(text[start:stop], fault) + text[stop:]
    return (exchange_code if isinstance(node, ast.FunctionDef) else exchange_constant), module, path, changed


@functools.cache
def source_of(file):
    """(text, tree) of a module."""
    text = Path(file).read_text(encoding="utf-8")
    return text, ast.parse(text)


def exchange_code(module, path, changed):
    """All who hold the function run the other code."""
    whole = compile(changed, module.__file__, "exec", dont_inherit=True)
    function_at(module, path).__code__ = code_of(whole, path)


def replaced(text, fault):
    """The text with the fault in it."""
    if text.count(fault.old) != 1:
        raise Stale(f"{fault.where} holds {text.count(fault.old)} times: {fault.old}")
    return text.replace(fault.old, fault.new)


def located(where):
    """(module, path below it) of a dotted name below the package."""
    parts = where.split(".")
    for count in range(len(parts) - 1, 0, -1):
        with contextlib.suppress(ModuleNotFoundError):
            return importlib.import_module(".".join([autotangent.__name__, *parts[:count]])), parts[count:]
    raise Stale(f"there is no module for {where}")


def definition(tree, path, fault):
    """The def, or the assignment of a constant, at a path in a module."""
    node = tree
    for part in path:
        node = next((n for n in node.body if part in names_of(n)), None)
        if node is None:
            raise Stale(f"there is no {fault.where}")
    return node


def names_of(node):
    """What a statement defines."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else []
    return [t.id for t in targets if isinstance(t, ast.Name)]


def span(text, node):
    """Where the statement begins and ends in the text, in whole lines."""
    lines = text.splitlines(keepends=True)
    return sum(map(len, lines[: node.lineno - 1])), sum(map(len, lines[: node.end_lineno]))


def code_of(code, path):
    """The code of the function at a path, in that of a module."""
    for part in path:
        code = next(c for c in code.co_consts if isinstance(c, types.CodeType) and c.co_name == part)
    return code


def function_at(module, path):
    """The function at a path, under whatever holds it."""
    found = module
    for part in path:
        found = inspect.getattr_static(found, part)
    for _ in range(4):
        match found:
            case property():
                found = found.fget
            case functools.cached_property():
                found = found.func
            case staticmethod() | classmethod():
                found = found.__func__
            case types.FunctionType():
                return found
            case _:
                found = found.__wrapped__
    return found


def exchange_constant(module, path, changed):
    """Give a table of a module its other content."""
    (name,) = path
    space = dict(vars(module))
    tree = ast.parse(changed)
    tree.body = [n for n in tree.body if name in names_of(n)]
    exec(compile(tree, module.__file__, "exec"), space)
    held = getattr(module, name)
    held.clear()
    held.update(space[name])


def in_rule(fault):
    """A part of the text of a rule."""
    form, name = fault.where.split()
    rule = dict(catalogue.readings())[name]
    if form == "differential":
        body = replaced(quote.unparse(rule.differential_body), fault)
        return rule.__dict__.__setitem__, "differential_body", gast.parse(body, mode="eval").body
    parts = rule.adjoint_parts
    texts = replaced("; ".join(f"{p}: {'None' if e is None else quote.unparse(e)}" for p, e in parts.items()), fault)
    made = [t.partition(": ")[2] for t in texts.split("; ")]
    trees = {p: None if t == "None" else gast.parse(t, mode="eval").body for p, t in zip(parts, made)}
    return rule.__dict__.__setitem__, "adjoint_parts", trees
