# autotangent-cache 1
# function: tests.programs.call_named_as_makers:partial   variant: tangent   wrt: t
#     g_function   defines: partial_jvp
# source: ../call_named_as_makers.py   5bcafbe149a0d312
# generated: e8da474dafd69f68   gen: 1.0.0
# kinds: t float, g_function float
# result: float
# resolved:
# deps:
# pin: no

def partial_jvp(t, g_function, *, t_dot, g_function_dot):
    """Value and tangent of partial along (t_dot, g_function_dot)."""
    return t - g_function, t_dot - g_function_dot
