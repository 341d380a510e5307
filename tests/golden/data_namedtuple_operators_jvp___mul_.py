# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__mul__   variant: tangent
#     wrt: self s   defines: __mul___jvp
# source: ../data_namedtuple_operators.py   8745391376ae16d4
# generated: e604e845e44e9485   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float), s float
# result: tests.programs.data_namedtuple_operators:Vector(float, float)
# resolved: Vector -> tests.programs.data_namedtuple_operators:Vector
# deps:
# pin: no

def __mul___jvp(self, s, *, self_dot, s_dot):
    """Value and tangent of __mul__ along (self_dot, s_dot)."""
    return (
        Vector(self.x * s, self.y * s),
        (s * self_dot[0] + self.x * s_dot, s * self_dot[1] + self.y * s_dot),
    )
