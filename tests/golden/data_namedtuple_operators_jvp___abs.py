# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__abs__   variant: tangent
#     wrt: self   defines: __abs___jvp
# source: ../data_namedtuple_operators.py   1226dad3eecc6b3e
# generated: 61b9a55874a3b598   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float)
# result: float
# resolved: math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def __abs___jvp(self, *, self_dot):
    """Value and tangent of __abs__ along self_dot."""
    t_1 = math.hypot(self.x, self.y)
    return (
        t_1,
        quotient(self.x, t_1) * self_dot[0] + quotient(self.y, t_1) * self_dot[1],
    )
