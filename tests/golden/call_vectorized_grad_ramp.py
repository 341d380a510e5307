# autotangent-cache 1
# function: tests.programs.call_vectorized:ramp   variant: pair   wrt: v   defines:
#     ramp_fwd ramp_rev
# source: ../call_vectorized.py   9f9ac496aabfe6b3
# generated: 4e8ffc73e765af63   gen: 1.0.0
# kinds: v float
# result: float
# resolved:
# deps:
# pin: no

def ramp_fwd(v):
    """Value of ramp and what ramp_rev needs."""
    if v > 0.4:
        t_1 = v * v
    else:
        t_1 = 0.5 * v
    return t_1, (v,)


def ramp_rev(saved, y_bar):
    """Adjoint of ramp: returns v_bar."""
    v, = saved
    # return t_1
    t_1_bar = y_bar
    if v > 0.4:
        # t_1 = v * v
        v_bar = 2 * v * t_1_bar
    else:
        # t_1 = 0.5 * v
        v_bar = 0.5 * t_1_bar
    return v_bar
