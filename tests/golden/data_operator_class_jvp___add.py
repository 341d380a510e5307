# autotangent-cache 1
# function: tests.programs.data_operator_class:Vector.__add__   variant: tangent   wrt:
#     self other   defines: __add___jvp
# source: ../data_operator_class.py   e0530bd7e2bda5c0
# generated: fe01666b76a0e202   gen: 1.0.0
# kinds: self tests.programs.data_operator_class:Vector{x: float, y: float}, other
#     tests.programs.data_operator_class:Vector{x: float, y: float}
# result: tests.programs.data_operator_class:Vector{x: float, y: float}
# resolved: Vector -> tests.programs.data_operator_class:Vector
# deps:
# pin: no

from autotangent.runtime import namespace


def __add___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __add__ along (self_dot, other_dot)."""
    return (
        Vector(self.x + other.x, self.y + other.y),
        namespace(x=self_dot.x + other_dot.x, y=self_dot.y + other_dot.y),
    )
