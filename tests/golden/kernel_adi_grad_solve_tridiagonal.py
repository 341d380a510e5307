# autotangent-cache 1
# function: tests.programs.kernel_adi:solve_tridiagonal   variant: pair   wrt: a b c d
#     shadows: a b c d   defines: solve_tridiagonal_fwd solve_tridiagonal_rev
# source: ../kernel_adi.py   fbb20f8d1f717060
# generated: afb3d2cab4574b90   gen: 1.0.0
# kinds: a array(f; n), b array(f; n), c array(f; n), d array(f; n)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def solve_tridiagonal_fwd(a, b, c, d):
    """Value of solve_tridiagonal and what solve_tridiagonal_rev needs."""
    n = len(d)
    ws = []
    for i in range(1, n):
        w = a[i] / b[i - 1]
        ws.append(w)
        b[i] -= w * c[i - 1]
        d[i] -= w * d[i - 1]
    d_1 = d[-1]
    d[-1] /= b[-1]
    d_2s = []
    for i in range(n - 2, -1, -1):
        d_2 = d[i]
        d_2s.append(d_2)
        d[i] = (d[i] - c[i] * d[i + 1]) / b[i]
    return None, (b, c, d, d_1, d_2s, n, ws)


def solve_tridiagonal_rev(saved, a_bar, b_bar, c_bar, d_bar):
    """Adjoint of solve_tridiagonal: adds into a_bar, b_bar, c_bar, d_bar."""
    b, c, d, d_1, d_2s, n, ws = saved
    for i in range(0, n - 1):
        d_2 = d_2s.pop()
        d[i] = d_2
        # d[i] = (d[i] - c[i] * d[i + 1]) / b[i]
        d_3_bar = d_bar[i] / b[i]
        c_bar[i] -= d[i + 1] * d_3_bar
        d_bar[i + 1] -= c[i] * d_3_bar
        b_bar[i] -= (d[i] - c[i] * d[i + 1]) * d_3_bar / b[i]
        d_bar[i] = d_3_bar
    d[-1] = d_1
    # d[-1] /= b[-1]
    d_4_bar = d_bar[-1] / b[-1]
    b_bar[-1] -= d[-1] * d_4_bar / b[-1]
    d_bar[-1] = d_4_bar
    for i in range(n - 1, 0, -1):
        w = ws.pop()
        # d[i] -= w * d[i - 1]
        w_bar = -d[i - 1] * d_bar[i]
        d_bar[i - 1] -= w * d_bar[i]
        # b[i] -= w * c[i - 1]
        w_bar -= c[i - 1] * b_bar[i]
        c_bar[i - 1] -= w * b_bar[i]
        # w = a[i] / b[i - 1]
        w_1_bar = w_bar / b[i - 1]
        a_bar[i] += w_1_bar
        b_bar[i - 1] -= w * w_1_bar
