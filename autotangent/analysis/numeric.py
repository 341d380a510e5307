"""Which names are numbers or arrays, and nothing else, although it is not known which of these."""

import gast
import numpy as np

from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Version, Versions
from autotangent.kinds import UNKNOWN, ArrayKind, ScalarKind, Value
from autotangent.runtime import spread, unbroadcast


def is_numeric(version: Version, table: Versions, facts: Facts) -> bool:
    """Whatever the name may have been given is a number or an array, or arithmetic of such."""
    found = [version]
    for v in found:
        if _known(v.value):
            continue
        operands = _operands(v.expression, table, facts) if v.expression is not None else None
        if v.value.kind != UNKNOWN or operands is None and not v.inputs:
            return False
        found += [w for w in (*(operands or ()), *v.inputs) if w not in found]
    return True


def is_arithmetic(node: gast.AST, table: Versions, facts: Facts) -> bool:
    """The same of an expression."""
    operands = _operands(node, table, facts)
    return operands is not None and all(is_numeric(v, table, facts) for v in operands)


def _known(value: Value) -> bool:
    return isinstance(value.kind, (ScalarKind, ArrayKind)) and not value.kind.optional


def _operands(node: gast.AST, table: Versions, facts: Facts) -> list[Version] | None:
    """The names that an arithmetic expression is made of; None if it may be something else."""
    if _known(facts.value(node)):
        return []
    fact = facts.calls.get(id(node))
    match node:
        case gast.Call() if fact is not None and fact.function in (np.zeros_like, spread):
            return []
        case gast.Call() if fact is not None and fact.function is unbroadcast:
            return _operands(fact.bound["g"], table, facts)
        case gast.Call(func=gast.Attribute(value=value, attr="copy"), args=[]):
            return _operands(value, table, facts)
        case gast.Name():
            version = table.uses.get(id(node))
            return [version] if version is not None else None
        case gast.UnaryOp(operand=operand):
            return _operands(operand, table, facts)
        case gast.BinOp(left=left, right=right):
            one, other = _operands(left, table, facts), _operands(right, table, facts)
            return None if one is None or other is None else one + other
    return None
