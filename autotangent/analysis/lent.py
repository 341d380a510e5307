"""Memory that a name looks at although its class of memory is another one: `t = unbroadcast(g, x)` may be g itself.

The text that holds such a name writes g only where t is not read any more, so that they are two things to all but the
reverse sweep, which reads t as it was.
"""

from typing import Any

import gast

from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Version, Versions
from autotangent.syntax.fresh import VIEWING_CALLS
from autotangent.syntax.walk import walk


def lent(node: Any, facts: Facts, table: Versions) -> list[Version]:
    """Versions whose memory the value of an expression may look at, besides those that share it."""
    match node:
        case gast.Call() if (fact := facts.calls.get(id(node))) is not None and fact.rule is not None:
            first = next(iter(fact.bound.values()), None)
            if getattr(fact.function, "__name__", "") not in VIEWING_CALLS or not isinstance(first, gast.AST):
                return []
            return lent(first, facts, table) if fact.rule.view else looked_into(first, facts, table)
        case gast.Subscript(value=value) | gast.Attribute(value=value) | gast.Starred(value=value):
            return lent(value, facts, table)
        case gast.Tuple(elts=parts) | gast.List(elts=parts) | gast.Dict(values=parts):
            return [v for p in parts for v in lent(p, facts, table)]
        case gast.IfExp(body=body, orelse=orelse):
            return lent(body, facts, table) + lent(orelse, facts, table)
    return []


def looked_into(node: Any, facts: Facts, table: Versions) -> list[Version]:
    """Versions whose memory the value of an expression may be a part of, or look at."""
    return shared(node, facts, table) + lent(node, facts, table) if isinstance(node, gast.AST) else []


class Lent:
    """lenders: id(class of memory) -> what its members look at."""

    def __init__(self, tree: gast.AST, facts: Facts, table: Versions, memory: Effects):
        self.memory = memory
        self.lenders: dict[int, list[Version]] = {}
        for s in walk(tree):
            match s:
                case gast.Assign(targets=targets, value=value):
                    names = [n for t in targets for n in walk(t) if isinstance(n, gast.Name)]
                case gast.Expr(value=gast.Call(func=gast.Attribute(value=base), args=[*_, value])):
                    names = [n for n in walk(base) if isinstance(n, gast.Name)]
                case _:
                    continue
            for v in lent(value, facts, table):
                for n in names:
                    holder = table.defines.get(id(n)) or table.uses.get(id(n))
                    if holder is not None and holds_memory(holder.value.kind):
                        self.lenders.setdefault(id(memory.find(holder)), []).append(v)

    def of(self, memory: Version) -> list[Version]:
        """The classes of memory that one looks at, directly or through others."""
        found = [memory]
        for m in found:
            found += [r for v in self.lenders.get(id(m), ()) if (r := self.memory.find(v)) not in found]
        return found[1:]
