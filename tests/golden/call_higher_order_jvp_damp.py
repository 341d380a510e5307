# autotangent-cache 1
# function: tests.programs.call_higher_order:damp   variant: tangent   wrt: rate x
#     defines: damp_jvp
# source: ../call_higher_order.py   a99dc8215564f2f3
# generated: 60b0fa23fd06ae79   gen: 1.0.0
# kinds: rate float, x float
# result: float
# resolved: math -> math
# deps:
# pin: no

def damp_jvp(rate, x, *, rate_dot, x_dot):
    """Value and tangent of damp along (rate_dot, x_dot)."""
    t_1 = math.exp(-rate * x)
    return x * t_1, (t_1 - x * t_1 * rate) * x_dot - x * t_1 * x * rate_dot
