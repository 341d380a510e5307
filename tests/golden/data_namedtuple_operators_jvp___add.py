# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__add__   variant: tangent
#     wrt: self other   defines: __add___jvp
# source: ../data_namedtuple_operators.py   e0530bd7e2bda5c0
# generated: 43957e792d7bc3b2   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float), other
#     tests.programs.data_namedtuple_operators:Vector(float, float)
# result: tests.programs.data_namedtuple_operators:Vector(float, float)
# resolved: Vector -> tests.programs.data_namedtuple_operators:Vector
# deps:
# pin: no

def __add___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __add__ along (self_dot, other_dot)."""
    return (
        Vector(self.x + other.x, self.y + other.y),
        (self_dot[0] + other_dot[0], self_dot[1] + other_dot[1]),
    )
