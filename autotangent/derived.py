"""What travels between the parts: a `Request` goes into the pipeline, a `Derived` comes out."""

from typing import Any

from autotangent.kinds import Kind
from autotangent.structs import field, struct
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.sourcemap import Origin

SEEDED = ("jvp", "hvp")  # a user gives the tangents of the arguments
LINEAR = ("linearize", "linear")  # forward mode in two parts: for a user, of a callee
FORWARD = (*SEEDED, "tangent", *LINEAR)
STRAIGHT = (*FORWARD, "batched")  # the statements keep their order
OF_CALLEES = ("pair", "overlap", "shadow", "tangent", "linear", "batched")


@struct(frozen=True, eq=False)
class Request:
    """One derivative to be written.

    mode: grad, value_and_grad, vjp, jvp, hvp (the tangent of a gradient, alone), pullback, linearize; pair, overlap,
    shadow, tangent or linear of callees. wrt: the names of the parameters differentiated. kinds: the kind of every
    parameter. shadows (pairs only): parameters whose adjoint the caller passes in, to the reverse sweep or (shadow) to
    the forward sweep.
    """

    record: FunctionRecord
    mode: str
    wrt: tuple[str, ...]
    kinds: dict[str, Kind]
    shadows: tuple[str, ...] = ()


@struct(frozen=True, eq=False)
class Resolved:
    """A free name the derivation looked at: `path` as written (`np.tanh`, `act`), the object it meant.

    identity: the object itself matters (a function); else only its kind does (a global constant).
    """

    path: str
    value: Any
    identity: bool
    kind: Kind | None = None


@struct(frozen=True, eq=False)
class Derived:
    """The text of a derivative and what it assumes.

    text: the body of the file, below the header. name: the function in it that the user calls (for a pair the forward
    sweep, `names` has both). resolved: what the dispatcher checks on entry. deps: records of functions whose text was
    consulted. result: kind of the primal's result, for the checks on seeds. origins: where each line of the text comes
    from in the primal.
    """

    request: Request
    text: str
    name: str
    names: tuple[str, ...]
    resolved: tuple[Resolved, ...] = ()
    deps: tuple[FunctionRecord, ...] = ()
    result: Kind | None = None
    facts: Any = field(default=None, repr=False)
    origins: tuple[Origin | None, ...] = field(default=(), repr=False)
