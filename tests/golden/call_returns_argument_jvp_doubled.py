# autotangent-cache 1
# function: tests.programs.call_returns_argument:doubled   variant: tangent   wrt: a
#     defines: doubled_jvp
# source: ../call_returns_argument.py   724e9565bac05ada
# generated: ce55f85c1f089013   gen: 1.0.0
# kinds: a list(float), n int
# result: list(float)
# resolved:
# deps:
# pin: no

def doubled_jvp(a, n, *, a_dot):
    """Value and tangent of doubled along a_dot."""
    if n < 2:
        result = a
        result_dot = a_dot
    else:
        b = []
        b_dot = []
        for v, v_dot in zip(a, a_dot):
            b_dot.append(2 * v_dot)
            b.append(2 * v)
        b_dot[0] = 2 * a[1] * a_dot[1]
        b[0] = a[1] * a[1]
        result = b
        result_dot = b_dot
    return result, result_dot
