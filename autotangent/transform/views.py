"""What an expression of the emitted text may be a look at, instead of memory of its own."""

import gast

from autotangent.syntax.fresh import VIEWING_CALLS, called
from autotangent.syntax.walk import root_name


def looked_at(node: gast.AST | None) -> list[gast.AST]:
    """The names, elements and attributes in whose memory the value of an expression may lie."""
    match node:
        case gast.Attribute(value=gast.Call() as call):
            return looked_at(call)
        case gast.Name() | gast.Subscript() | gast.Attribute():
            return [node]
        case gast.IfExp(body=body, orelse=orelse):
            return looked_at(body) + looked_at(orelse)
        case gast.Call(func=gast.Attribute(value=base)) if called(node) in VIEWING_CALLS and is_adjoint(base):
            return looked_at(base)
        case gast.Call(args=[base, *_]) if called(node) in VIEWING_CALLS:
            return looked_at(base)
        case gast.Call(args=[_, alone]) if called(node) == "einsum":
            return looked_at(alone)
    return []


def is_adjoint(node: gast.AST) -> bool:
    """Part of an adjoint or tangent, and not of a module."""
    name = root_name(node)
    return name is not None and ("_bar" in name.id or "_dot" in name.id)


def taken_out(node: gast.AST) -> bool:
    """A part of an adjoint array, which is changed later, or a look at one."""
    parts = [n for part in looked_at(node) for n in attributes_of(part)]
    return any(isinstance(n, gast.Subscript) or component_of_name(n) for n in parts)


def component_of_name(node: gast.AST) -> bool:
    """The real or imaginary part of an adjoint that has a name."""
    return isinstance(node, gast.Attribute) and node.attr in ("real", "imag") and root_name(node) is not None


def attributes_of(node: gast.AST) -> list[gast.AST]:
    """The expression, and what it is an attribute of."""
    return [node, *(attributes_of(node.value) if isinstance(node, gast.Attribute) else [])]
