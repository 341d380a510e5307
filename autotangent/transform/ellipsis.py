"""All of an array is written as the array: y for y[...] where it is read, y += e for y[...] += e."""

from typing import Any

import gast

from autotangent.kinds import ArrayKind
from autotangent.syntax import quote
from autotangent.transform.context import Context
from autotangent.transform.layout import Verbatim, flat_groups, nodes


def plain_arrays(ctx: Context, items: list[Any]) -> None:
    """Replace name[...] in the statements of a layout, the user's own excepted."""
    for item in flat_groups(items):
        if isinstance(item, Verbatim):
            continue
        for node in [*nodes(item)] if isinstance(item, gast.AST) else []:
            for f in node._fields:
                part = getattr(node, f, None)
                if isinstance(part, list):
                    part[:] = [plain(ctx, p, node) for p in part]
                elif isinstance(part, gast.AST):
                    setattr(node, f, plain(ctx, part, node))


def plain(ctx: Context, node: Any, parent: gast.AST) -> Any:
    """name, where the node is name[...] and is read or added to."""
    array = isinstance(getattr(node, "kind", None), ArrayKind)
    everything = is_everything(node) or array and is_whole(node) and ctx.names.is_derived(node.value.id)
    if not everything or not (isinstance(node.ctx, gast.Load) or isinstance(parent, gast.AugAssign)):
        return node
    return quote.with_context(node.value, type(node.ctx)) if is_array(ctx, node.value.id) else node


def is_array(ctx: Context, name: str) -> bool:
    """Always an array: an adjoint or tangent of one, or a variable that is never anything else."""
    versions = ctx.table.by_name.get(name, ())
    return ctx.names.is_derived(name) or bool(versions) and all(isinstance(v.value.kind, ArrayKind) for v in versions)


def is_whole(target: Any) -> bool:
    """name[...], name[:] or name[:, :] of an array."""
    match target:
        case gast.Subscript(value=gast.Name(), slice=index):
            parts = index.elts if isinstance(index, gast.Tuple) else [index]
            colons = (isinstance(p, gast.Slice) and p.lower is p.upper is p.step is None for p in parts)
            return is_everything(target) or bool(parts) and all(colons)
    return False


def is_everything(target: Any) -> bool:
    """name[...]"""
    match target:
        case gast.Subscript(value=gast.Name(), slice=gast.Constant(value=index)):
            return index is ...
    return False
