# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__rmul__   variant: tangent
#     wrt: self   defines: __rmul___jvp
# source: ../data_operator_inplace.py   901ba8053a38cad7
# generated: 38d530a32ed25ce3   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, factor float
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved: Vector -> tests.programs.data_operator_inplace:Vector
# deps:
# pin: no

from autotangent.runtime import namespace


def __rmul___jvp(self, factor, *, self_dot):
    """Value and tangent of __rmul__ along self_dot."""
    return (
        Vector(factor * self.x, factor * self.y),
        namespace(x=factor * self_dot.x, y=factor * self_dot.y, kind=None),
    )
