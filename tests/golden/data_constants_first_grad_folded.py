# autotangent-cache 1
# function: tests.programs.data_constants_first:folded   variant: pair   wrt: values x
#     shadows: values   defines: folded_fwd folded_rev
# source: ../data_constants_first.py   aacf0041ee1974c4
# generated: a56cd7b835473595   gen: 1.0.0
# kinds: values list(float), x float
# result: float
# resolved:
# deps:
# pin: no

def folded_fwd(values, x):
    """Value of folded and what folded_rev needs."""
    y = x
    ys = []
    for v in values:
        ys.append(y)
        y = 0.5 * y * v + x
    return y, (values, ys)


def folded_rev(saved, y_bar, values_bar):
    """Adjoint of folded: adds into values_bar, returns x_bar."""
    values, ys = saved
    # return y
    y_bar_ = y_bar
    x_bar = 0.0
    for i in range(len(values) - 1, -1, -1):
        v = values[i]
        y = ys.pop()
        # y = 0.5 * y * v + x
        v_bar = 0.5 * y * y_bar_
        x_bar += y_bar_
        y_bar_ = 0.5 * v * y_bar_
        values_bar[i] += v_bar
    # y = x
    x_bar += y_bar_
    return x_bar
