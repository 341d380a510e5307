"""The order of evaluation within a statement: calls that write what its other parts read."""

from collections.abc import Callable
from typing import Any

import gast

from autotangent.analysis import indexing
from autotangent.analysis.changing import changed_by
from autotangent.analysis.effects import Effects, fills, holds_memory, pure, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Versions, bound_names
from autotangent.kinds import TEXT, UNKNOWN, ArrayKind, DictKind, Kind, UnknownKind, parts_of
from autotangent.syntax import quote
from autotangent.syntax.walk import root_name, walk


def first(facts: Facts) -> Callable[[Any, Any], bool]:
    """Whether an expression, evaluated before another, must still be so if that gets a statement of its own."""

    def must(earlier: Any, node: Any) -> bool:
        if writes(earlier, facts) or not pure(earlier, facts) and not pure(node, facts):
            return True
        if quote.names_in(earlier) & bound_names([node]):
            return True
        return writes(node, facts) and not stays(earlier, facts)

    return must


def writes(node: Any, facts: Facts) -> bool:
    """Holds a call that may write memory."""
    return any(isinstance(n, gast.Call) and _writes(n, facts) or fills(n, facts) for n in walk(node))


def _writes(call: gast.Call, facts: Facts) -> bool:
    interface = facts.interfaces.get(id(call))
    return bool(interface.mutates) if interface is not None else not pure(call, facts)


def active(facts: Facts) -> Callable[[Any], bool]:
    """Whether an expression depends on wrt, or holds a call that writes active memory."""

    def changes(call: gast.Call) -> bool:
        interface = facts.interfaces.get(id(call))
        if interface is not None or changed_by(call, facts) is None:
            return interface is not None and bool(interface.varied)
        return any(facts.varied(n) for n in (call.func.value, *call.args))

    def is_active(node: Any) -> bool:
        return facts.varied(node) or any(isinstance(n, gast.Call) and changes(n) for n in walk(node))

    return is_active


def stays(node: Any, facts: Facts) -> bool:
    """Gives the same when it is evaluated after a write: names, numbers computed from numbers, views."""
    match node:
        case gast.Constant() | gast.Name():
            return True
        case gast.Subscript(value=value, slice=index) if isinstance(facts.value(node).kind, ArrayKind):
            view = isinstance(facts.value(value).kind, ArrayKind) and indexing.is_basic(index, facts)
            return view and stays(value, facts) and numbers(index, facts)
        case gast.Attribute(value=gast.Name()) if not holds_memory(facts.value(node).kind):
            return not holds_memory(facts.value(node.value).kind)
    return numbers(node, facts)


def numbers(node: Any, facts: Facts) -> bool:
    """Reads nothing but immutable values."""
    names = [n for n in walk(node) if isinstance(n, gast.Name)]
    return pure(node, facts) and not any(holds_memory(facts.value(n).kind) for n in names)


def needed(facts: Facts, table: Versions, memory: Effects) -> Callable[[Any, Any], bool]:
    """Whether a call writes memory that the statement reads beside it, active memory in a head, or its result; or adds
    attributes where nothing comes after; or writes while its statement fills a slot, or in the test of a while loop; or
    draws beside other draws."""

    def beside(s: Any, call: Any) -> bool:
        if not isinstance(call, (gast.Call, gast.Subscript, gast.Attribute)):
            return False
        interface = facts.interfaces.get(id(call))
        if id(call) in facts.outputs or in_turn(s, call, facts) or in_test(s, call, facts, table, memory):
            return True
        whole = getattr(s, "value", None)
        if facts.defaults and getattr(getattr(call, "func", None), "id", "") == "len" and facts.varied(whole):
            counted = isinstance(facts.value(call.args[0]).kind, DictKind) and whole is not call
            return counted and any(fills(n, facts) for n in walk(whole))
        if interface is not None and interface.joined:  # the name has an adjoint that may come with the value
            call.named = not isinstance(s, gast.Assign) or s.value is not call
            if call.named:
                return True
        if interface is None or not interface.mutates:
            return False
        if (
            isinstance(s, (gast.If, gast.For, gast.While))
            and interface.varied
            or isinstance(s, gast.Return)
            and interface.adds
        ):
            return True
        bound = facts.calls[id(call)].bound
        arguments = [bound[p] for p in interface.mutates if isinstance(bound[p], gast.AST)]
        arrays = any(_holds_array(facts.value(b).kind) for b in arguments)
        if arrays and id(s) in memory.structure and not plain(s, call):
            return True
        written = [v for b in arguments for v in shared(b, facts, table)]
        inside = {id(n) for n in walk(call)}
        return any(
            memory.same(table.uses[id(n)], w)
            for n in own_names(s)
            if id(n) not in inside and id(n) in table.uses and holds_memory(facts.value(n).kind)
            for w in written
        )

    return beside


def in_test(s: Any, call: Any, facts: Facts, table: Versions, memory: Effects) -> bool:
    """A call in the test of a while loop writes what is read elsewhere: the reverse sweep has to undo it."""
    if not isinstance(s, gast.While) or not isinstance(call, gast.Call):
        return False
    interface = facts.interfaces.get(id(call))
    given: list[Any] = []
    if interface is not None:
        given = [facts.calls[id(call)].bound[p] for p in interface.mutates]
    elif (base := changed_by(call, facts)) is not None:
        given = [base]
    roots = [root_name(a) for a in given if isinstance(a, gast.AST)]
    written = [table.uses[id(r)] for r in roots if id(r) in table.uses]
    inside = {id(n) for n in walk(s.test)}
    return any(n not in inside and memory.same(v, w) for w in written for n, v in table.uses.items())


def in_turn(s: Any, call: Any, facts: Facts) -> bool:
    """A call that gives something else each time stands beside another one, and is to be recorded: in their order."""
    whole = getattr(s, "value", None)
    if not _fickle(call, facts) or whole is call or not isinstance(whole, gast.AST) or not facts.varied(whole):
        return False
    return any(n is not call and (_fickle(n, facts) or id(n) in facts.interfaces) for n in walk(whole))


def _fickle(node: Any, facts: Facts) -> bool:
    """A random draw, or a call of what is not known."""
    if not isinstance(node, gast.Call) or id(node) in facts.interfaces:
        return False
    fact = facts.calls.get(id(node))
    if fact is not None and (fact.method or fact.rule is not None and not fact.rule.draws):
        return False
    if fact is not None and fact.rule is not None:
        return True
    text = isinstance(node.func, gast.Attribute) and facts.value(node.func.value).kind == TEXT
    return facts.value(node.func).kind == UNKNOWN and not (text or isinstance(node.func, gast.Constant))


def _holds_array(kind: Kind) -> bool:
    return any(isinstance(k, (ArrayKind, UnknownKind)) for k in (kind, *parts_of(kind)))


def plain(s: Any, call: Any) -> bool:
    """The statement is the call, and at most names its result."""
    named = isinstance(s, gast.Assign) and all(isinstance(t, gast.Name) for t in s.targets)
    return (named or isinstance(s, gast.Expr)) and s.value is call


def own_names(s: Any) -> list[gast.Name]:
    """Names in a statement, not in its body."""
    heads = [s.test] if isinstance(s, (gast.If, gast.While)) else [s.iter] if isinstance(s, gast.For) else [s]
    return [n for h in heads for n in walk(h) if isinstance(n, gast.Name)]
