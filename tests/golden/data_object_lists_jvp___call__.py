# autotangent-cache 1
# function: tests.programs.data_object_lists:Polynomial.__call__   variant: tangent
#     wrt: self x   defines: __call___jvp
# source: ../data_object_lists.py   1fa467892d670b97
# generated: f8b2a4fd28e16e92   gen: 1.0.0
# kinds: self tests.programs.data_object_lists:Polynomial{coefficients: tuple(float,
#     float, float)}, x float
# result: float
# resolved:
# deps:
# pin: no

def __call___jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of __call__ along (self_dot, x_dot)."""
    total = 0.0
    total_dot = 0.0
    for c, c_dot in zip(self.coefficients, self_dot.coefficients):
        total_dot = x * total_dot + total * x_dot + c_dot
        total = total * x + c
    return total, total_dot
