# autotangent-cache 1
# function: tests.programs.call_back_substitution:substituted   variant: tangent   wrt:
#     a b   defines: substituted_jvp
# source: ../call_back_substitution.py   9d6c29f20ec9abd0
# generated: 14a98894b33d0ab1   gen: 1.0.0
# kinds: a array(f; n n), b array(f; n)
# result: array(f; b.0)
# resolved: len -> builtins:len; range -> builtins:range; reversed -> builtins:reversed
# deps:
# pin: no

def substituted_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of substituted along (a_dot, b_dot)."""
    y = b * 1.0
    y_dot = b_dot.copy()
    for i in reversed(range(len(y))):
        for j in range(i + 1, len(y)):
            y_dot[i] -= y[j] * a_dot[i, j] + a[i, j] * y_dot[j]
            y[i] -= a[i, j] * y[j]
        y_dot[i] = (y_dot[i] - y[i] * a_dot[i, i] / a[i, i]) / a[i, i]
        y[i] /= a[i, i]
    return y, y_dot
