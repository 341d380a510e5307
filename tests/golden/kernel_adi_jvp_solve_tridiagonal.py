# autotangent-cache 1
# function: tests.programs.kernel_adi:solve_tridiagonal   variant: tangent   wrt: a b c
#     d   defines: solve_tridiagonal_jvp
# source: ../kernel_adi.py   fbb20f8d1f717060
# generated: 9914bb960d026f29   gen: 1.0.0
# kinds: a array(f; n), b array(f; n), c array(f; n), d array(f; n)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def solve_tridiagonal_jvp(a, b, c, d, *, a_dot, b_dot, c_dot, d_dot):
    """Value and tangent of solve_tridiagonal along (a_dot, b_dot, c_dot, d_dot)."""
    n = len(d)
    for i in range(1, n):
        w = a[i] / b[i - 1]
        w_dot = (a_dot[i] - w * b_dot[i - 1]) / b[i - 1]
        b_dot[i] -= c[i - 1] * w_dot + w * c_dot[i - 1]
        b[i] -= w * c[i - 1]
        d_dot[i] -= d[i - 1] * w_dot + w * d_dot[i - 1]
        d[i] -= w * d[i - 1]
    d_dot[-1] = (d_dot[-1] - d[-1] * b_dot[-1] / b[-1]) / b[-1]
    d[-1] /= b[-1]
    for i in range(n - 2, -1, -1):
        d_1 = (d[i] - c[i] * d[i + 1]) / b[i]
        d_dot[i] = (
            d_dot[i] - d[i + 1] * c_dot[i] - c[i] * d_dot[i + 1] - d_1 * b_dot[i]
        ) / b[i]
        d[i] = d_1
    return None, None
