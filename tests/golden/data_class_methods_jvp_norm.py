# autotangent-cache 1
# function: tests.programs.data_class_methods:Rotation.norm   variant: tangent   wrt: x
#     y   defines: norm_jvp
# source: ../data_class_methods.py   53ce47d9d98974d9
# generated: d5c765f52dfe777a   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def norm_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of norm along (x_dot, y_dot)."""
    t_1 = math.sqrt(x * x + y * y)
    return t_1, quotient(x * x_dot, t_1) + quotient(y * y_dot, t_1)
