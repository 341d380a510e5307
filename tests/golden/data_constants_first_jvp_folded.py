# autotangent-cache 1
# function: tests.programs.data_constants_first:folded   variant: tangent   wrt: values
#     x   defines: folded_jvp
# source: ../data_constants_first.py   aacf0041ee1974c4
# generated: 86e6397ecb6f5392   gen: 1.0.0
# kinds: values list(float), x float
# result: float
# resolved:
# deps:
# pin: no

def folded_jvp(values, x, *, values_dot, x_dot):
    """Value and tangent of folded along (values_dot, x_dot)."""
    y = x
    y_dot = x_dot
    for v, v_dot in zip(values, values_dot):
        y_dot = 0.5 * v * y_dot + 0.5 * y * v_dot + x_dot
        y = 0.5 * y * v + x
    return y, y_dot
