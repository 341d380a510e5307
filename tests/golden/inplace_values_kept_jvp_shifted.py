# autotangent-cache 1
# function: tests.programs.inplace_values_kept:shifted   variant: tangent   wrt: x
#     defines: shifted_jvp
# source: ../inplace_values_kept.py   67531f4d79d60fcf
# generated: 6e3281f11811051a   gen: 1.0.0
# kinds: x array(f; ?)
# result: array(f; ?)
# resolved:
# deps:
# pin: no

def shifted_jvp(x, *, x_dot):
    """Value and tangent of shifted along x_dot."""
    return x + 1.0, x_dot.copy()
