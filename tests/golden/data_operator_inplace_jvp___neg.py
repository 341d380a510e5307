# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__neg__   variant: tangent
#     wrt: self   defines: __neg___jvp
# source: ../data_operator_inplace.py   da8b94722e92aec8
# generated: 1fb5a58eef3b6351   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved: Vector -> tests.programs.data_operator_inplace:Vector
# deps:
# pin: no

from autotangent.runtime import namespace


def __neg___jvp(self, *, self_dot):
    """Value and tangent of __neg__ along self_dot."""
    return Vector(-self.x, -self.y), namespace(x=-self_dot.x, y=-self_dot.y, kind=None)
