# autotangent-cache 1
# function: tests.programs.data_functions_kept:square   variant: tangent   wrt: t
#     defines: square_jvp
# source: ../data_functions_kept.py   f2e862640926eec6
# generated: 731f2ef945b0884e   gen: 1.0.0
# kinds: t float
# result: float
# resolved:
# deps:
# pin: no

def square_jvp(t, *, t_dot):
    """Value and tangent of square along t_dot."""
    return t * t, 2 * t * t_dot
