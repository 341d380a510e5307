"""A generator that has a name is computed at once here: right only where nobody can tell the difference."""

import types
from collections.abc import Callable
from typing import Any

import gast

from autotangent.errors import NoSource, Unsupported
from autotangent.normal.steady import ends, steady
from autotangent.syntax import scopes
from autotangent.syntax.listing import is_listing
from autotangent.syntax.read import read
from autotangent.syntax.walk import leaves_early, walk

ITERATED = ("enumerate", "zip")
CONSUMED = ("list", "tuple", "sum", "max", "min", "sorted")
ALL = (*CONSUMED, "set", "frozenset", "dict")


def refuse_lazy(tree: Any, active: Callable[[Any], bool], record: Any) -> None:
    """Refuse a named generator of active values that is used more than once, or reads what changes before that."""
    for s in scopes.within(tree.body):
        match s:
            case gast.Assign(targets=[gast.Name(id=name)], value=gast.GeneratorExp() as value) if active(value):
                uses = [n for n in walk(tree) if isinstance(n, gast.Name) and n.id == name and _is_read(n)]
                loops = [t for t in scopes.within(tree.body) if isinstance(t, (gast.For, gast.While))]
                inside = [(t, list(walk(t))) for t in loops]
                again = [t for t, nodes in inside if any(n in uses for n in nodes) and s not in nodes]
                if len(uses) > 1 or any(not _in_head(t, uses[0]) for t in again):
                    raise Unsupported(
                        f"the generator {name} is used more than once, and is empty the second time",
                        record.place(getattr(s, "origin", s)),
                        "Make a list of it.",
                    )
                own = {n.id for g in value.generators for n in walk(g.target) if isinstance(n, gast.Name)}
                read = {n.id for n in walk(value) if isinstance(n, gast.Name) and _is_read(n)} - own
                tree.lazily = {**getattr(tree, "lazily", {}), name: read}
                changing = sorted(read & changing_names(tree))
                if changing:
                    raise Unsupported(
                        f"the generator {name} reads {changing[0]}, which changes",
                        record.place(getattr(s, "origin", s)),
                        "Make a list of it.",
                    )


def refuse_generators(tree: Any, record: Any) -> None:
    """A generator becomes a list: right only where all of it is used at once, or nobody can tell."""
    calls = {
        id(n): n
        for n in walk(tree)
        if isinstance(n, gast.Call) and is_listing(n.func) and not hasattr(n, "used_at_once")
    }
    for n in walk(tree) if calls else ():
        for a, early in (*used_up(n), *given(n, record)):
            if not early or id(a) in calls and _unnoticed(calls[id(a)]):
                calls.pop(id(a), None)
    for n in calls.values():
        raise Unsupported(
            "a generator that is not used up at once",
            record.place(n),
            "Make a list of it: list(...), or loop over it where it is called.",
        )


def used_up(n: Any) -> list[tuple[Any, bool]]:
    """(what a node uses up, whether it may leave items)"""
    match n:
        case gast.For(iter=head):
            return [(a, leaves_early(n.body)) for a in _beside(head)]
        case gast.Call(func=f, args=args) if _plain(f, ALL) or getattr(f, "attr", "") in ("prod", "fsum"):
            return [(a, False) for a in args]
        case gast.Call(func=f, args=[gast.GeneratorExp(generators=generators)]) if _plain(f, ("any", "all")):
            return [(g.iter, True) for g in generators]
        case gast.ListComp(generators=generators) | gast.DictComp(generators=generators):
            return [(g.iter, False) for g in generators]
        case gast.Call(func=f, args=args) if _plain(f, ("any", "all")):
            return [(a, True) for a in args]
        case gast.Starred(value=value):
            return [(value, False)]
        case gast.Assign(targets=[gast.Tuple()], value=value):
            return [(value, False)]
    return []


def given(n: Any, record: Any) -> list[tuple[Any, bool]]:
    """The arguments of a call of a function that runs over them once."""
    if not isinstance(n, gast.Call) or any(isinstance(a, gast.Starred) for a in n.args):
        return []
    function = getattr(n.func, "made", None) or (
        record.resolve(n.func.id)[1] if isinstance(n.func, gast.Name) else None
    )
    try:
        callee = read(function) if isinstance(function, types.FunctionType) else None
    except NoSource:
        return []
    if callee is None:
        return []
    parameters = [p.id for p in (*callee.tree.args.posonlyargs, *callee.tree.args.args)]
    return [(a, True) for p, a in zip(parameters, n.args) if _runs_over_once(callee.tree, p)]


def _runs_over_once(tree: Any, p: str) -> bool:
    """The parameter is read nowhere but in the head of one loop, which runs once, or where all of it is used up."""
    uses = [n for n in walk(gast.Module(tree.body, [])) if isinstance(n, gast.Name) and n.id == p]
    around = [s for s in walk(gast.Module(tree.body, [])) if isinstance(s, (gast.For, gast.While, *scopes.FUNCTIONS))]
    repeated = [n for s in around for part in _again(s) for n in walk(part)]
    heads = [a for n in walk(gast.Module(tree.body, [])) for a, _ in used_up(n)]
    return len(uses) == 1 and not any(n is uses[0] for n in repeated) and any(a is uses[0] for a in heads)


def _again(s: Any) -> list[Any]:
    """What may be evaluated more than once, or later."""
    if isinstance(s, gast.While):
        return [s.test, *s.body]
    return s.body if isinstance(s.body, list) else [s.body]


def _beside(head: Any) -> list[Any]:
    """The parts of the head of a loop."""
    inner = head.args if isinstance(head, gast.Call) and _plain(head.func, ITERATED) else []
    return [head, *(p for a in inner for p in _beside(a))]


def _unnoticed(call: gast.Call) -> bool:
    """All of a generator may be computed though only some items are taken."""
    made = read(call.func.made)
    return ends(made.tree) and steady(made.tree.body, made)


def _plain(f: Any, names: tuple[str, ...]) -> bool:
    return isinstance(f, gast.Name) and f.id in names


def _is_read(n: gast.Name) -> bool:
    return isinstance(n.ctx, gast.Load)


def _in_head(loop: Any, use: gast.Name) -> bool:
    return isinstance(loop, gast.For) and any(n is use for n in walk(loop.iter))


def changing_names(tree: Any) -> set[str]:
    """Names that have more than one value in the course of the function."""
    bound = [name for name, _ in scopes.bindings(tree)]
    loops = [s for s in scopes.within(tree.body) if isinstance(s, (gast.For, gast.While))]
    inside = {n.id for s in loops for n in walk(s) if isinstance(n, gast.Name) and not _is_read(n)}
    return inside | {name for name in bound if bound.count(name) > 1}
