"""Integers given where a derivative is asked: what stays an integer when the function runs, and what would be rounded.

Derivatives are found as if the integers were floats. That is right as long as the primal does not round: a store into
an array of integers does, and so do a few functions.
"""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.errors import Unsupported
from autotangent.kinds import (
    ArrayKind,
    DictKind,
    DtypeKind,
    Kind,
    ListKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    UnknownKind,
)
from autotangent.nesting import as_floats
from autotangent.rules.result_kinds import ROUNDING, as_array, with_dtype
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import walk


def whole_kinds(tree: gast.FunctionDef, facts: Facts, possible: Facts) -> dict[int, Kind]:
    """id(expression) -> its kind where it may be of integers. possible: facts of the tree with integers as they are,
    and what may be an integer as one."""
    found: dict[int, Kind] = {}
    for n in walk(tree):
        kind, own = facts.value(n).kind, possible.value(n).kind
        if kind != own and as_floats(own) != own:
            found[id(n)] = own if isinstance(own, ListKind) else with_dtype(kind, "i")
    return found


def refuse_rounding(
    record: FunctionRecord, tree: gast.FunctionDef, facts: Facts, certain: Facts, possible: Facts
) -> None:
    """Refuse what computes something else with these integers than with floats. certain, possible: facts of the tree
    with the integers as they are, in which what may be an integer is a float, or an integer.

    Raises:
        Unsupported: at the statement.
    """
    for n in walk(tree):
        for target, value in stores(n):
            if not isinstance(facts.value(target.value).kind, ArrayKind) or not facts.varied(value):
                continue
            if not holds_floats(possible.value(target.value).kind) and not is_integer(certain.value(value).kind):
                name = gast.unparse(target.value).strip()
                raise Unsupported(
                    f"{name} holds integers: what is stored would be truncated",
                    record.place(getattr(n, "origin", n)),
                    "Pass floats.",
                )
        if id(n) in facts.interfaces:
            refuse_held(record, n, facts, possible)
        if facts.varied(n) and any(rounds(n, facts, of) for of in (certain, possible)):
            name = getattr(facts.calls[id(n)].function, "__name__", "this")
            raise Unsupported(f"{name} of integers rounds its result", record.place(n), "Pass floats.")


def refuse_held(record: FunctionRecord, node: gast.Call, facts: Facts, possible: Facts) -> None:
    """A function is given floats and integers one by one; inside a container it would not know them apart."""
    for b in facts.calls[id(node)].bound.values():
        if isinstance(b, gast.AST) and facts.varied(b) and id(b) not in facts.whole:
            if holds_integers(facts.value(b).kind, possible.value(b).kind):
                raise Unsupported(
                    "a container of active integers is passed to a function", record.place(node), "Pass floats."
                )


def holds_integers(kind: Kind, own: Kind) -> bool:
    """Some number that counts as a float is an integer."""
    match kind, own:
        case ((ScalarKind("f") | ArrayKind("f", _)), (ScalarKind("i") | ArrayKind("i", _))):
            return True
        case TupleKind(m, _), TupleKind(n, _):
            return any(map(holds_integers, m, n))
        case ListKind(p), ListKind(q):
            return holds_integers(p, q)
        case DictKind(m, p), DictKind(n, q) if m is not None and n is not None:
            return any(holds_integers(v, w) for (_, v), (_, w) in zip(m, n))
        case DictKind(None, p), DictKind(None, q) if p is not None and q is not None:
            return holds_integers(p, q)
        case ObjectKind(_, m), ObjectKind(_, n):
            return any(holds_integers(v, w) for (_, v), (_, w) in zip(m, n))
    return False


def rounds(node: gast.AST, facts: Facts, plain: Facts) -> bool:
    """A function that gives an integer, though for floats it would not, or though it is given a float as well."""
    fact = facts.calls.get(id(node))
    if fact is None or fact.rule is None or not is_integer(plain.value(node).kind):
        return False
    given = [as_array(plain.value(b).kind) for b in fact.bound.values() if isinstance(b, gast.AST)]
    of_dtype = any(isinstance(k, DtypeKind) for k in given)  # which forward mode would give the tangents
    return of_dtype or fact.rule.kind in ROUNDING or any(getattr(k, "dtype", "i") in "fc" for k in given)


def stores(s: Any) -> Iterator[tuple[gast.Subscript, gast.AST]]:
    """(element, value) of what a statement stores."""
    match s:
        case gast.Assign(targets=targets, value=value):
            yield from ((t, value) for t in targets if isinstance(t, gast.Subscript))
        case gast.AugAssign(target=gast.Subscript() as target, value=value):
            yield target, value


def holds_floats(kind: Kind) -> bool:
    """Certainly floats or complex numbers."""
    return not isinstance(kind, UnknownKind) and getattr(kind, "dtype", "f") in "fc"


def is_integer(kind: Kind) -> bool:
    """Integers or booleans, all of them."""
    kind = as_array(kind)
    return isinstance(kind, (ScalarKind, ArrayKind)) and kind.dtype in "ib"
