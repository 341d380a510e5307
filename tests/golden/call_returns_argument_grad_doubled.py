# autotangent-cache 1
# function: tests.programs.call_returns_argument:doubled   variant: shadow   wrt: a
#     shadows: a   defines: doubled_fwd doubled_rev
# source: ../call_returns_argument.py   724e9565bac05ada
# generated: b874c7aaa667d85b   gen: 1.0.0
# kinds: a list(float), n int
# result: list(float)
# resolved:
# deps:
# pin: no

def doubled_fwd(a, n, *, a_bar):
    """Value of doubled and what doubled_rev needs."""
    b = None
    b_1 = None
    b_bar = None
    if n < 2:
        result_shadow = a_bar
        result = a
    else:
        b_bar = []
        b = []
        for v in a:
            b_bar.append(0.0)
            b.append(2 * v)
        b_1 = b[0]
        b[0] = a[1] * a[1]
        result_shadow = b_bar
        result = b
    return (result, result_shadow), (a, a_bar, b, b_1, b_bar, n)


def doubled_rev(saved):
    """Adjoint of doubled: adds into a_bar."""
    a, a_bar, b, b_1, b_bar, n = saved
    if not n < 2:
        b[0] = b_1
        # b[0] = a[1] * a[1]
        b_2_bar = b_bar[0]
        b_bar[0] = 0.0
        a_bar[1] += 2 * a[1] * b_2_bar
        for i in range(len(a) - 1, -1, -1):
            v = a[i]
            # b.append(2 * v)
            t_1_bar = b_bar.pop()
            b.pop()
            v_bar = 2 * t_1_bar
            a_bar[i] += v_bar
