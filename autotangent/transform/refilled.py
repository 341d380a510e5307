"""What is set to zero and then added to is set: x_bar[i] = 0.0 and x_bar[i] += e become x_bar[i] = e."""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import walk
from autotangent.transform.layout import Branch, Comment, Group, Loop, Restore, Scope, Tried, Undone

Place = tuple[list[Any], int, Any]


def refill(items: list[Any], together: Any, written: Any) -> None:
    """Rewrite in place. together: whether two names of adjoints may mean one memory; written: whether the memory of a
    variable is."""
    for run in runs(items):
        for k, (_, _, s) in enumerate(run):
            if is_zero(s):
                refilled(run, k, s.targets[0], together, written)
        for part in {id(part): part for part, _, _ in run}.values():
            left = [i for i in part if i is not None]
            part[:] = left if len(left) == len(part) or any(not isinstance(i, Comment) for i in left) else []


def runs(items: list[Any]) -> Iterator[list[Place]]:
    """The statements between loops and branches, each with the list that holds it; those in loops and branches, too."""
    run: list[Place] = []
    inner: list[list[Any]] = []

    def visit(part: list[Any]) -> None:
        nonlocal run
        for k, item in enumerate(part):
            match item:
                case Scope(items=body) | Loop(items=body) | Tried(items=body) | Undone(items=body):
                    inner.append(body)
                case Branch(then=then, other=other):
                    inner.extend((then, other))
                case Group(items=body) | Restore(items=body):
                    visit(body)
                    continue
                case _:
                    run.append((part, k, item))
                    continue
            found.append(run)
            run = []

    found: list[list[Place]] = []
    visit(items)
    yield from [*found, run]
    for body in inner:
        yield from runs(body)


def is_zero(s: Any) -> bool:
    """x_bar[i] = 0.0"""
    match s:
        case gast.Assign(targets=[gast.Subscript(value=gast.Name())], value=gast.Constant(value=value)):
            return value == 0.0 and isinstance(value, float)
    return False


def refilled(run: list[Place], k: int, place: Any, together: Any, written: Any) -> None:
    """Find what is added first to the place after statement k, if nothing reads it before, and set it there."""
    text, names = quote.unparse(place), quote.names_in(place)
    moves = any(written(variable(n)) for n in walk(place.slice) if isinstance(n, gast.Name))  # xs_bar[order[0]]
    for part, at, s in run[k + 1 :]:
        if not isinstance(s, gast.AST):
            continue
        match s:
            case gast.AugAssign(target=target, op=gast.Add() | gast.Sub() as op, value=value):
                if quote.unparse(target) == text and not touches(value, place, together):
                    value = value if isinstance(op, gast.Add) else negated(value)
                    part[at] = gast.copy_location(gast.Assign([target], value, None), s)
                    zeros, where, _ = run[k]
                    zeros[where] = None
                    return
        if moves or touches(s, place, together) or bound(s) & names or calls_back(s):
            return


def touches(node: Any, place: gast.Subscript, together: Any) -> bool:
    """May read or write the place: names the array, or another one in its memory, but for other elements."""
    apart = set()
    for n in walk(node):
        if isinstance(n, gast.Subscript) and isinstance(n.value, gast.Name) and n.value.id == place.value.id:
            numbers = [getattr(p.slice, "value", None) for p in (n, place)]
            if all(type(i) is int and i >= 0 for i in numbers) and numbers[0] != numbers[1]:
                apart.add(id(n.value))
    names = [n for n in walk(node) if isinstance(n, gast.Name) and id(n) not in apart]
    return any(together(variable(n), variable(place.value)) for n in names)


def variable(n: gast.Name) -> str:
    """The variable that a name of the text stands for, which may be one that keeps an earlier value of it."""
    version = getattr(n, "version", None)
    return n.id if version is None else version.name


def calls_back(s: Any) -> bool:
    """Calls the reverse sweep of a function, which may hold adjoints that it is not given."""
    return any(hasattr(n, "shadows") for n in walk(s))


def bound(s: Any) -> set[str]:
    """Names that a statement gives other values."""
    return {n.id for n in walk(s) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Store)}


def negated(node: Any) -> Any:
    """-node, with the sign at the first factor."""
    if isinstance(node, gast.BinOp) and isinstance(node.op, (gast.Mult, gast.Div, gast.MatMult)):
        return gast.copy_location(gast.BinOp(negated(node.left), node.op, node.right), node)
    if isinstance(node, gast.UnaryOp) and isinstance(node.op, gast.USub):
        return node.operand
    return gast.UnaryOp(gast.USub(), node)
