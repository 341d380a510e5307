# autotangent-cache 1
# function: tests.programs.data_operator_class:Vector.dot   variant: tangent   wrt: self
#     other   defines: dot_jvp
# source: ../data_operator_class.py   862961a8c6aa3265
# generated: 77042a661a007485   gen: 1.0.0
# kinds: self tests.programs.data_operator_class:Vector{x: float, y: float}, other
#     tests.programs.data_operator_class:Vector{x: float, y: float}
# result: float
# resolved:
# deps:
# pin: no

def dot_jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of dot along (self_dot, other_dot)."""
    return (
        self.x * other.x + self.y * other.y,
        (
            other.x * self_dot.x
            + self.x * other_dot.x
            + other.y * self_dot.y
            + self.y * other_dot.y
        ),
    )
