# autotangent-cache 1
# function: tests.programs.call_global_counter:counted   variant: tangent   wrt: x
#     defines: counted_jvp
# source: ../call_global_counter.py   0aee4129361cc9c5
# generated: 76ff822b3a32a76e   gen: 1.0.0
# kinds: x float
# result: float
# resolved: CALLS is int; SCALE is float; globals -> builtins:globals
# deps:
# pin: no

def counted_jvp(x, *, x_dot):
    """Value and tangent of counted along x_dot."""
    globals().update(CALLS=CALLS + 1)
    t_1 = CALLS
    return SCALE * x * t_1, t_1 * SCALE * x_dot
