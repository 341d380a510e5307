# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__abs__   variant: tangent
#     wrt: self   defines: __abs___jvp
# source: ../data_operator_inplace.py   6b7f8c67ae650dc0
# generated: 9b53002ae1660bcb   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# result: float
# resolved: math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def __abs___jvp(self, *, self_dot):
    """Value and tangent of __abs__ along self_dot."""
    t_1 = math.sqrt(self.x**2 + self.y**2)
    return t_1, quotient(self.x * self_dot.x, t_1) + quotient(self.y * self_dot.y, t_1)
