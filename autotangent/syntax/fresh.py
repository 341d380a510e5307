"""Which names of a text that was made mean memory that nothing else means."""

from collections.abc import Iterable

import gast

from autotangent.syntax.walk import walk

FRESH_CALLS = {
    "sum", "outer", "eye", "zeros_like", "ones_like", "full", "full_like", "copy", "sin", "cos", "exp", "log", "tanh",
    "where", "matmul_left", "matmul_right", "zeros", "dot", "solve", "inv", "sign", "sqrt", "product", "quotient",
    "fft", "ifft", "fft2", "ifft2", "fftn", "ifftn", "fftshift", "ifftshift", "half_spectrum", "resized_like",
    "eigh_adjoint", "eigvalsh_adjoint", "eigvals_adjoint", "svd_adjoint", "svdvals_slope", "qr_adjoint", "pinv_adjoint",
    "lstsq_left", "lstsq_right", "unwindowed", "clip",
}  # fmt: skip

VIEWING_CALLS = frozenset(
    """broadcast_to unbroadcast spread spread_over laid_out aligned unaligned unpad undiag split_like only_at
    picked trimmed_like after_initial reshape ravel transpose matrix_transpose permute_dims swapaxes moveaxis
    rollaxis squeeze expand_dims flip fliplr flipud rot90 diag diagonal atleast_1d atleast_2d atleast_3d split
    array_split hsplit vsplit dsplit unstack view asarray asanyarray asarray_chkfinite ascontiguousarray
    asfortranarray require real imag broadcast_arrays sliding_window_view unblock unbroadcast_each
    unrolled first_like last_like matrix_power matrix_power_tangent diff polyder polyint""".split()  # noqa: SIM905  one a line would be a page
)


def called(node: gast.Call) -> str:
    """The last part of the name that is called."""
    return node.func.attr if isinstance(node.func, gast.Attribute) else getattr(node.func, "id", "")


def is_own(name: str, text: Iterable[gast.AST]) -> bool:
    """Whatever the name is bound to is new memory, and nothing but the name holds it. text: every node."""
    found = False
    for node in text:
        if _hands_over(node, name):
            return False
        targets = getattr(node, "targets", [getattr(node, "target", None)])
        if not any(isinstance(n, gast.Name) and n.id == name for t in targets if t is not None for n in walk(t)):
            continue
        match node:
            case gast.AugAssign() | gast.Assign(targets=[gast.Subscript()]):
                continue
            case gast.Assign(targets=[gast.Name()], value=value) if _is_new(value) or _means(value, name):
                found = True
            case _:
                return False
    return found


def _is_new(value: gast.AST) -> bool:
    """New memory, or a number."""
    match value:
        case gast.Constant() | gast.BinOp() | gast.UnaryOp():
            return True
        case gast.Call(args=[first, *_]) if called(value) == "unbroadcast":
            return _is_new(first)
        case gast.Call():
            return called(value) in FRESH_CALLS
    return False


def _means(value: gast.AST, name: str) -> bool:
    """It may be the memory of the name; `unbroadcast` gives its argument back where there is nothing to do."""
    match value:
        case gast.Call(args=[first, *_]) if called(value) == "unbroadcast":
            return _means(first, name)
    return isinstance(value, gast.Name) and value.id == name


def _hands_over(node: gast.AST, name: str) -> bool:
    """Something else may hold what the name means after this."""
    match node:
        case gast.Assign(targets=[gast.Name(id=target)]) if target == name:
            return False
        case gast.Assign(value=value) | gast.keyword(value=value):
            given = [value]
        case gast.Tuple(elts=given) | gast.List(elts=given) | gast.Dict(values=given):
            pass
        case gast.Call(args=given) if called(node) not in FRESH_CALLS and called(node) != "unbroadcast":
            pass
        case gast.Subscript(value=value) | gast.Attribute(value=value):
            taken = isinstance(node.ctx, gast.Load) and not (isinstance(node, gast.Attribute) and node.attr == "copy")
            given = [value] if taken else []
        case _:
            return False
    return any(_means(g, name) for g in given)
