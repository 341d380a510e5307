# autotangent-cache 1
# function: tests.programs.inplace_calls_in_slices:shrunk   variant: tangent   wrt: x s
#     defines: shrunk_jvp
# source: ../inplace_calls_in_slices.py   20ec8f369bb820fa
# generated: 883f14a4730f7df3   gen: 1.0.0
# kinds: x array(f; n), s float
# result: int
# resolved:
# deps:
# pin: no

def shrunk_jvp(x, s, *, x_dot, s_dot):
    """Value and tangent of shrunk along (x_dot, s_dot)."""
    x_dot[0] = s * x_dot[0] + x[0] * s_dot
    x[0] *= s
    return 2, 0.0
