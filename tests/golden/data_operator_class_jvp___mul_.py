# autotangent-cache 1
# function: tests.programs.data_operator_class:Vector.__mul__   variant: tangent   wrt:
#     self scale   defines: __mul___jvp
# source: ../data_operator_class.py   605a6473b39bf53e
# generated: f4f05e584d16ef16   gen: 1.0.0
# kinds: self tests.programs.data_operator_class:Vector{x: float, y: float}, scale float
# result: tests.programs.data_operator_class:Vector{x: float, y: float}
# resolved: Vector -> tests.programs.data_operator_class:Vector
# deps:
# pin: no

from autotangent.runtime import namespace


def __mul___jvp(self, scale, *, self_dot, scale_dot):
    """Value and tangent of __mul__ along (self_dot, scale_dot)."""
    return (
        Vector(self.x * scale, self.y * scale),
        namespace(
            x=scale * self_dot.x + self.x * scale_dot,
            y=scale * self_dot.y + self.y * scale_dot,
        ),
    )
