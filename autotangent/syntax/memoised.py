"""A function that functools remembers the results of, as one that keeps them in a dict.

A memoised recursion stays linear so: what is remembered has one adjoint, and is computed and reversed once.

>>> text = "def f(x):\\n @cache\\n def g(n):\\n  return x if n < 2 else g(n - 1) * x\\n return g(5)"
>>> tree = gast.parse(text).body[0]
>>> write_out(tree, {"cache": functools.cache})
>>> print(quote.unparse(tree))
def f(x):
    g_known = {}
<BLANKLINE>
    def g(n):
        if n in g_known:
            return g_known[n]
        g_known[n] = x if n < 2 else g(n - 1) * x
        return g_known[n]
    return g(5)
"""

import copy
import functools
from collections.abc import Mapping
from typing import Any

import gast

from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import StatementTransformer, walk


def write_out(tree: Any, known: Mapping[str, Any]) -> None:
    """Rewrite the inner functions of a function in place. known: what the names outside of it mean."""
    functions = [n for n in walk(tree) if isinstance(n, gast.FunctionDef)]
    if not any(f.decorator_list for f in functions if f is not tree):
        return
    taken = quote.names_in(tree) | {name for f in functions for name, _ in scopes.bindings(f)}
    for s in list(walk(tree)):
        for body in (getattr(s, "body", None), getattr(s, "orelse", None), getattr(s, "finalbody", None)):
            if isinstance(body, list):
                _block(body, known, taken)


def _block(body: list[Any], known: Mapping[str, Any], taken: set[str]) -> None:
    for k in range(len(body) - 1, -1, -1):
        s = body[k]
        if isinstance(s, gast.FunctionDef) and len(s.decorator_list) == 1 and s.args.kwarg is None:
            if _remembers(s.decorator_list[0], known):
                memo = quote.apart(f"{s.name}_known", taken)
                s.decorator_list, s.body = [], remembering_body(s, memo, scopes.parameters(s.args))
                body.insert(k, quote.assign(memo, gast.Dict([], [])))


def _remembers(decorator: Any, known: Mapping[str, Any]) -> bool:
    """functools.cache, functools.lru_cache or lru_cache(maxsize): how much it keeps changes no value."""
    match decorator:
        case gast.Call(func=func, args=args, keywords=keywords):
            plain = len(args) < 2 and all(k.arg == "maxsize" for k in keywords)
            return plain and _meant(func, known) is functools.lru_cache
    return _meant(decorator, known) in (functools.lru_cache, functools.cache)


def _meant(node: Any, known: Mapping[str, Any]) -> Any:
    match node:
        case gast.Name(id=name):
            return known.get(name)
        case gast.Attribute(value=value, attr=attr):
            return getattr(_meant(value, known), attr, None)
    return None


def remembering_body(s: Any, memo: str, parameters: list[Any]) -> list[Any]:
    """The body of a function that looks its result up in `memo` by these parameters first, and keeps it there."""
    names = [quote.name(p.id) for p in parameters]
    key: Any = names[0] if len(names) == 1 else gast.Tuple(names, gast.Load())
    first: list[Any] = []
    if {p.id for p in parameters} & {name for name, node in scopes.bindings(s) if node not in parameters}:
        held = quote.apart(f"{s.name}_key", quote.names_in(s))
        first, key = [quote.assign(held, key)], quote.name(held)
    entry = gast.Subscript(quote.name(memo), key, gast.Load())
    test = quote.expr("k in d", k=copy.deepcopy(key), d=memo)
    body = _Keeping(entry).block(copy.deepcopy(s.body))
    if not leaves(body):
        body += _kept(entry, quote.constant(None), None)
    return [*first, gast.If(test, [gast.Return(copy.deepcopy(entry))], []), *body]


def leaves(body: list[Any]) -> bool:
    """The last statement returns or raises, whatever happens."""
    match body[-1]:
        case gast.Return() | gast.Raise():
            return True
        case gast.If(body=then, orelse=orelse):
            return bool(orelse) and leaves(then) and leaves(orelse)
        case gast.With(body=inside):
            return leaves(inside)
    return False


def _kept(entry: Any, value: Any, s: Any) -> list[Any]:
    store: Any = quote.assign(quote.with_context(copy.deepcopy(entry), gast.Store), value)
    back = gast.Return(copy.deepcopy(entry))
    store.origin = s
    return [store, back]


class _Keeping(StatementTransformer):
    """return e becomes known[key] = e; return known[key]."""

    def __init__(self, entry: Any):
        self.entry = entry

    def block(self, body: list[Any]) -> list[Any]:
        return [t for s in body for t in self.of(self.visit(s))]

    def of(self, made: Any) -> list[Any]:
        return made if isinstance(made, list) else [made]

    def visit_Return(self, s: gast.Return) -> Any:
        return _kept(self.entry, s.value if s.value is not None else quote.constant(None), s)

    def visit_FunctionDef(self, s: gast.FunctionDef) -> Any:
        return s

    visit_ClassDef = visit_AsyncFunctionDef = visit_FunctionDef
