# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__abs__   variant: pair
#     wrt: self   shadows: self   defines: __abs___fwd __abs___rev
# source: ../data_namedtuple_operators.py   1226dad3eecc6b3e
# generated: d2269c8ffab229c5   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float)
# result: float
# resolved: math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def __abs___fwd(self):
    """Value of __abs__ and what __abs___rev needs."""
    t_1 = math.hypot(self.x, self.y)
    return t_1, (self, t_1)


def __abs___rev(saved, y_bar, self_bar):
    """Adjoint of __abs__: adds into self_bar."""
    self, t_1 = saved
    # return math.hypot(self.x, self.y)
    self_bar[0] += quotient(self.x, t_1) * y_bar
    self_bar[1] += quotient(self.y, t_1) * y_bar
