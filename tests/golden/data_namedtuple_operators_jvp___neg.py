# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__neg__   variant: tangent
#     wrt: self   defines: __neg___jvp
# source: ../data_namedtuple_operators.py   da8b94722e92aec8
# generated: 94ce1f4c63d01e21   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float)
# result: tests.programs.data_namedtuple_operators:Vector(float, float)
# resolved: Vector -> tests.programs.data_namedtuple_operators:Vector
# deps:
# pin: no

def __neg___jvp(self, *, self_dot):
    """Value and tangent of __neg__ along self_dot."""
    return Vector(-self.x, -self.y), (-self_dot[0], -self_dot[1])
