# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__abs__   variant: pair   wrt:
#     self   shadows: self   defines: __abs___fwd __abs___rev
# source: ../data_operator_inplace.py   6b7f8c67ae650dc0
# generated: a0f93beee94a54a2   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# result: float
# resolved: math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def __abs___fwd(self):
    """Value of __abs__ and what __abs___rev needs."""
    t_1 = math.sqrt(self.x**2 + self.y**2)
    return t_1, (self, t_1)


def __abs___rev(saved, y_bar, self_bar):
    """Adjoint of __abs__: adds into self_bar."""
    self, t_1 = saved
    # return math.sqrt(self.x**2 + self.y**2)
    t_2_bar = quotient(y_bar, t_1) / 2
    self_bar.x += 2 * self.x * t_2_bar
    self_bar.y += 2 * self.y * t_2_bar
