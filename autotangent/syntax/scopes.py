"""Whose a name is: the names a function binds itself, and those it takes from around it."""

from collections.abc import Callable, Iterator
from typing import Any

import gast

from autotangent.syntax.walk import children, walk

FUNCTIONS = (gast.FunctionDef, gast.AsyncFunctionDef, gast.Lambda)
NAMED = (gast.FunctionDef, gast.AsyncFunctionDef, gast.ClassDef, gast.MatchAs, gast.MatchStar)
COMPREHENSIONS = (gast.ListComp, gast.SetComp, gast.DictComp, gast.GeneratorExp)


def parameters(args: Any) -> list[Any]:
    """All parameters of a function, in order."""
    own = [*args.posonlyargs, *args.args, *([args.vararg] if args.vararg else []), *args.kwonlyargs]
    return [*own, *([args.kwarg] if args.kwarg else [])]


def within(nodes: Any) -> Iterator[Any]:
    """The nodes that are evaluated in a function's own scope: of an inner function only its head."""
    pending = nodes[::-1] if isinstance(nodes, list) else [nodes]
    while pending:
        node = pending.pop()
        yield node
        pending += _HEADS.get(node.__class__, children)(node)[::-1]


def _head_of_function(node: Any) -> list[Any]:
    return [*getattr(node, "decorator_list", []), *node.args.defaults, *filter(None, node.args.kw_defaults)]


def _head_of_class(node: gast.ClassDef) -> list[Any]:
    return [*node.decorator_list, *node.bases]


_HEADS: dict[type, Callable] = {**dict.fromkeys(FUNCTIONS, _head_of_function), gast.ClassDef: _head_of_class}


def bindings(function: Any) -> list[tuple[str, Any]]:
    """(name, node that binds it) for the names a function binds in its own scope; its parameters come first.

    >>> tree = gast.parse("def f(x):\\n y = [v for v in x]\\n def g(t):\\n  z = t\\n  return z\\n return g(y)").body[0]
    >>> [name for name, _ in bindings(tree)]
    ['x', 'y', 'g']
    """
    body = function.body if isinstance(function.body, list) else [function.body]
    return [*((p.id, p) for p in parameters(function.args)), *stored(body)]


def stored(nodes: Any) -> Iterator[tuple[str, Any]]:
    """(name, node that binds it), in the scope of these nodes."""
    private: set[int] = set()
    for node in within(nodes):
        if isinstance(node, gast.Name):
            if isinstance(node.ctx, (gast.Store, gast.Del)) and id(node) not in private:
                yield node.id, node
        elif isinstance(node, COMPREHENSIONS):
            private |= {id(n) for n in _targets(node)}
        elif isinstance(node, NAMED) and node.name is not None:
            yield node.name, node
        elif isinstance(node, gast.ExceptHandler) and node.name is not None:
            yield node.name.id if isinstance(node.name, gast.Name) else node.name, node


def _targets(comprehension: Any) -> Iterator[Any]:
    for g in comprehension.generators:
        yield from walk(g.target)


def targets_around(nodes: Any) -> dict[int, set[str]]:
    """id of a lambda -> the variables of the comprehensions in which it stands."""
    found: dict[int, set[str]] = {}
    for c in within(nodes):
        if isinstance(c, COMPREHENSIONS):
            own = {n.id for n in _targets(c) if isinstance(n, gast.Name)}
            for n in within(c):
                if isinstance(n, gast.Lambda):
                    found[id(n)] = found.get(id(n), set()) | own
    return found


def own_names(function: Any) -> set[str]:
    """The names that a function binds or reads, those left out that belong to a comprehension.

    >>> sorted(own_names(gast.parse("def f(x):\\n y = [v * x for v in x]\\n return y").body[0]))
    ['x', 'y']
    """
    body = function.body if isinstance(function.body, list) else [function.body]
    return {name for name, _ in bindings(function)} | set(_reads(body, frozenset()))


def free(function: Any) -> dict[str, None]:
    """The names a function reads that it does not bind, in order of their appearance.

    >>> list(free(gast.parse("lambda t, s=k: [t * w * v for v in xs] + s").body[0].value))
    ['xs', 'w']
    """
    own = {name for name, _ in bindings(function)}
    body = function.body if isinstance(function.body, list) else [function.body]
    found: dict[str, None] = {}
    for name in _reads(body, frozenset()):
        if name not in own:
            found.setdefault(name)
    return found


def _reads(nodes: list[Any], private: frozenset[str]) -> Iterator[str]:
    """Names that are read, also by inner functions; `private`: targets of the comprehensions around."""
    for node in nodes:
        match node:
            case gast.Name(id=i, ctx=gast.Load() | gast.Del()) if i not in private:
                yield i
            case gast.FunctionDef() | gast.AsyncFunctionDef() | gast.Lambda():
                a = node.args
                decorators = getattr(node, "decorator_list", [])
                yield from _reads([*decorators, *a.defaults, *filter(None, a.kw_defaults)], private)
                yield from (name for name in free(node) if name not in private)
            case gast.ListComp() | gast.SetComp() | gast.DictComp() | gast.GeneratorExp():
                targets = {n.id for n in _targets(node) if isinstance(n, gast.Name)}
                yield from _reads([node.generators[0].iter], private)
                yield from _reads(children(node), private | targets)
            case gast.arguments():
                continue
            case _:
                yield from _reads(children(node), private)
