# autotangent-cache 1
# function: tests.programs.call_vectorized:ramp   variant: tangent   wrt: v   defines:
#     ramp_jvp
# source: ../call_vectorized.py   9f9ac496aabfe6b3
# generated: ce10788806fe9be6   gen: 1.0.0
# kinds: v float
# result: float
# resolved:
# deps:
# pin: no

def ramp_jvp(v, *, v_dot):
    """Value and tangent of ramp along v_dot."""
    if v > 0.4:
        t_1 = v * v
        t_1_dot = 2 * v * v_dot
    else:
        t_1 = 0.5 * v
        t_1_dot = 0.5 * v_dot
    return t_1, t_1_dot
