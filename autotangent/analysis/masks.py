"""Masks that nobody writes: what they take out of several arrays has one size.

`far = r > 1` is such a mask if `far` is nothing but an index, an operand, or read by a function of NumPy; and so is
`np.broadcast_to(far, n)`, through which nothing can be written.
"""

from typing import Any

import gast
import numpy as np

from autotangent.syntax.walk import children, walk

READERS = ("all", "any", "broadcast_to", "count_nonzero", "flatnonzero", "mean", "nonzero", "sum", "where")
READING = (gast.BinOp, gast.Compare, gast.UnaryOp)


def unwritten(tree: gast.FunctionDef, record: Any) -> set[str]:
    """Names that hold results of operators, and whose memory is reached in no other way."""
    bound: set[str] = set()
    looks: list[tuple[str, str]] = []
    read: set[int] = set()
    other: set[str] = set()
    for node in walk(tree):
        if isinstance(node, READING):
            read |= set(map(id, children(node)))
        match node:
            case gast.Assign(targets=[gast.Name(id=i) as target], value=value) if isinstance(value, READING):
                bound.add(i)
                read.add(id(target))
            case gast.Assign(
                targets=[gast.Name(id=i) as target],
                value=gast.Call(func=gast.Attribute(attr="broadcast_to"), args=[gast.Name(id=seen), *_]),
            ):
                looks.append((i, seen))
                read.add(id(target))
            case gast.Subscript(slice=index):
                read |= set(map(id, index.elts if isinstance(index, gast.Tuple) else [index]))
            case gast.Call(func=gast.Attribute(value=owner, attr=attr), args=args, keywords=[]) if attr in READERS:
                if isinstance(owner, gast.Name) and record.resolve(owner.id)[1] is np:
                    read |= set(map(id, args))
                read.add(id(owner))
        if isinstance(node, gast.Name) and id(node) not in read:
            other.add(node.id)
    bound -= other
    return bound | {i for i, seen in looks if seen in bound and i not in other}


def fixed_names(tree: gast.FunctionDef) -> set[str]:
    """Names bound once, outside of loops, whose elements are neither replaced nor appended to."""
    bound = [s.targets[0].id for s in tree.body if isinstance(s, gast.Assign) and isinstance(s.targets[0], gast.Name)]
    changed: list[str] = []
    for n in walk(tree):
        match n:
            case gast.Name(id=i, ctx=gast.Store()):
                changed.append(i)
            case gast.Subscript(value=gast.Name(id=i), ctx=gast.Store()):
                changed += [i, i]
            case gast.Attribute(value=gast.Name(id=i)):
                changed += [i, i]
    return {i for i in bound if changed.count(i) == 1}
