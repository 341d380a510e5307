"""A memoised function of a module that calls itself, as one that remembers during one call from outside.

What it passes on to itself as it is stands outside of the memo; the other arguments are its keys:

    def leg(n, x):
        leg_known = {}
        def leg_of(n):
            if n in leg_known:
                return leg_known[n]
            leg_known[n] = ... leg_of(n - 1) ...
            return leg_known[n]
        return leg_of(n)
"""

import copy
import types
from typing import Any

import gast

from autotangent.syntax import quote, scopes
from autotangent.syntax.closures import with_parameters
from autotangent.syntax.making import default_of, made_once, mark, passed_on, wrapper
from autotangent.syntax.memoised import remembering_body
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.walk import walk


def remembering(function: types.FunctionType) -> types.FunctionType:
    """The function that remembers, of the one behind a memoised function; see `passes_on`."""
    return made_once(function, "remembering", lambda: _remembering(read(function)))


def passes_on(record: FunctionRecord) -> frozenset[str] | None:
    """The parameters that a function passes on to itself as they are; None if it does more with itself than call it."""
    tree = record.tree
    bound = [name for name, _ in scopes.bindings(tree)]
    found = {p.id for p in (*tree.args.posonlyargs, *tree.args.args, *tree.args.kwonlyargs) if bound.count(p.id) == 1}
    calls = [n for n in walk(gast.Module(tree.body, [])) if _calls(n, tree.name)]
    named = [n for n in walk(gast.Module(tree.body, [])) if isinstance(n, gast.Name) and n.id == tree.name]
    inside = [n for n in scopes.within(tree.body) if isinstance(n, (*scopes.FUNCTIONS, gast.ClassDef))]
    if len(calls) != len(named) or inside or tree.args.vararg or tree.args.kwarg or tree.name in bound:
        return None
    for call in calls:
        given = _given(call, tree.args)
        if given is None:
            return None
        found &= {p for p, a in given.items() if isinstance(a, gast.Name) and a.id == p}
    return frozenset(found)


def _calls(node: Any, name: str) -> bool:
    return isinstance(node, gast.Call) and isinstance(node.func, gast.Name) and node.func.id == name


def _given(call: Any, args: Any) -> dict[str, Any] | None:
    """Parameter -> what a call gives for it; None where that cannot be told from the text."""
    if any(isinstance(a, gast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords):
        return None
    positional = [p.id for p in (*args.posonlyargs, *args.args)]
    return {**dict(zip(positional, call.args)), **{k.arg: k.value for k in call.keywords}}


def _remembering(record: FunctionRecord) -> types.FunctionType:
    kept = passes_on(record) or frozenset()
    tree = copy.deepcopy(record.tree)
    taken = quote.names_in(tree) | {name for name, _ in scopes.bindings(tree)}
    name, memo = quote.apart(f"{tree.name}_of", taken), quote.apart(f"{tree.name}_known", taken)
    inner = with_parameters(record, tuple(kept), ())
    inner.name, inner.decorator_list, inner.body = name, [], tree.body
    for n in walk(gast.Module(inner.body, [])):
        if _calls(n, record.tree.name):
            given = _given(n, record.tree.args) or {}
            apart_ids = {id(a) for p, a in given.items() if p in kept}
            n.func = gast.copy_location(quote.name(name), n.func)
            n.args = [a for a in n.args if id(a) not in apart_ids]
            n.keywords = [k for k in n.keywords if k.arg not in kept]
    inner.body = remembering_body(inner, memo, scopes.parameters(inner.args))
    tree.decorator_list = []
    tree.body = [quote.assign(memo, gast.Dict([], [])), inner, gast.Return(passed_on(name, inner.args))]
    call = passed_on("primal", record.tree.args)
    made = wrapper(tree, record, {"primal": record.function}, call, default_of(record))
    return mark(made, record, tree, "remembering")
