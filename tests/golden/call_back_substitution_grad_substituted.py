# autotangent-cache 1
# function: tests.programs.call_back_substitution:substituted   variant: pair   wrt: a b
#     shadows: a b   defines: substituted_fwd substituted_rev
# source: ../call_back_substitution.py   9d6c29f20ec9abd0
# generated: ad64e6f8fa7e5d64   gen: 1.0.0
# kinds: a array(f; n n), b array(f; n)
# result: array(f; b.0)
# resolved: len -> builtins:len; range -> builtins:range; reversed -> builtins:reversed
# deps:
# pin: no

def substituted_fwd(a, b):
    """Value of substituted and what substituted_rev needs."""
    y = b * 1.0
    y_1s = []
    y_2s = []
    for i in reversed(range(len(y))):
        for j in range(i + 1, len(y)):
            y_1 = y[i]
            y_1s.append(y_1)
            y[i] -= a[i, j] * y[j]
        y_2 = y[i]
        y_2s.append(y_2)
        y[i] /= a[i, i]
    return y, (a, y, y_1s, y_2s)


def substituted_rev(saved, y_bar, a_bar, b_bar):
    """Adjoint of substituted: adds into a_bar, b_bar."""
    a, y, y_1s, y_2s = saved
    # return y
    y_bar_ = y_bar
    y_bar_ = y_bar_.copy()
    for i in range(len(y)):
        y_2 = y_2s.pop()
        y[i] = y_2
        # y[i] /= a[i, i]
        y_3_bar = y_bar_[i] / a[i, i]
        a_bar[i, i] -= y[i] * y_3_bar / a[i, i]
        y_bar_[i] = y_3_bar
        for j in range(len(y) - 1, i, -1):
            y_1 = y_1s.pop()
            y[i] = y_1
            # y[i] -= a[i, j] * y[j]
            a_bar[i, j] -= y[j] * y_bar_[i]
            y_bar_[j] -= a[i, j] * y_bar_[i]
    # y = b * 1.0
    b_bar += y_bar_
