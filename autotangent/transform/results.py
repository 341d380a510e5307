"""What has no derivative as a result; and what is the result of a function that returns nothing."""

from autotangent.analysis.effects import Effects, can_be_written, is_active
from autotangent.derived import Request
from autotangent.errors import Unsupported
from autotangent.kinds import BOOL, NO_RETURN, NONE, TEXT, ArrayKind, Kind
from autotangent.transform.context import Context
from autotangent.transform.texts import result_node

# Modes that take what a function writes into its arguments as its result, if it returns nothing.
OF_ARGUMENTS = ("vjp", "jvp", "pullback", "linearize")
WITHOUT: dict[Kind, str] = {NONE: "nothing", TEXT: "text", BOOL: "a truth value"}


class ReturnsNothing(Unsupported):
    """written: the parameters that hold its result, where they can."""

    written: tuple[str, ...] = ()


def require_result(request: Request, ctx: Context, effects: Effects) -> None:
    """What returns nothing, text or a truth value has no derivative; arguments may hold what would have one."""
    node = result_node(ctx)
    kind = NONE if node is None or node.value is None else ctx.facts.result.kind
    if kind == NO_RETURN:
        what = f"{request.record.name} returns nothing but what it gets by calling itself"
        raise Unsupported(what, request.record.place(node), "Return something else where the calls end.")
    if kind not in WITHOUT:
        return
    what = f"{request.record.name} returns {WITHOUT[kind]}"
    place = request.record.place(ctx.tree if kind == NONE else node)
    written = written_parameters(ctx, effects) if kind == NONE else []
    if not written:
        raise Unsupported(what, place, "Return what is to be differentiated.")
    arrays = all(isinstance(ctx.table.by_name[name][0].value.kind, ArrayKind) for name in written)
    if request.mode not in ("grad", "value_and_grad", "vjp") and not arrays:
        raise Unsupported(what, place, f"Return copies of what it writes: what {', '.join(written)} holds in the end.")
    error = ReturnsNothing(what, place, f"Return what it writes: end it with  return {', '.join(written)}")
    if request.mode in OF_ARGUMENTS and all(holds_result(ctx, effects, name) for name in written):
        error.written = tuple(written)
    raise error


def holds_result(ctx: Context, effects: Effects, name: str) -> bool:
    """The name means the argument in the end, and no other argument may be what is written."""
    first, *later = ctx.table.by_name[name]
    parameters = (vs[0] for vs in ctx.table.by_name.values() if vs[0].how == "parameter")
    return not later and [v for v in parameters if effects.find(v) is effects.find(first)] == [first]


def written_parameters(ctx: Context, effects: Effects) -> list[str]:
    """Those that what depends on wrt is written into."""
    first = [versions[0] for versions in ctx.table.by_name.values() if versions[0].how == "parameter"]
    written = [v for v in first if id(effects.find(v)) in effects.stores and can_be_written(v.value.kind)]
    return [v.name for v in written if is_active(ctx.table, effects, v)]
