# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__matmul__   variant:
#     tangent   wrt: self other   defines: __matmul___jvp
# source: ../data_namedtuple_operators.py   17fc4db30bc5731c
# generated: 93b9bd2989856939   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float), other
#     tests.programs.data_namedtuple_operators:Vector(float, float)
# result: float
# resolved:
# deps:
# pin: no

def __matmul___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __matmul__ along (self_dot, other_dot)."""
    return (
        self.x * other.x + self.y * other.y,
        (
            other.x * self_dot[0]
            + self.x * other_dot[0]
            + other.y * self_dot[1]
            + self.y * other_dot[1]
        ),
    )
