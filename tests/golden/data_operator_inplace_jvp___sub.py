# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__sub__   variant: tangent
#     wrt: self other   defines: __sub___jvp
# source: ../data_operator_inplace.py   3516ff881322fea3
# generated: 00bdfcdaf1cc9841   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved: Vector -> tests.programs.data_operator_inplace:Vector
# deps:
# pin: no

from autotangent.runtime import namespace


def __sub___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __sub__ along (self_dot, other_dot)."""
    return (
        Vector(self.x - other.x, self.y - other.y),
        namespace(x=self_dot.x - other_dot.x, y=self_dot.y - other_dot.y, kind=None),
    )
