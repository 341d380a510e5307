# autotangent-cache 1
# function: tests.programs.alias_diagonals:fill   variant: tangent   wrt: a d   defines:
#     fill_jvp
# source: ../alias_diagonals.py   1dc4f47a722fb9ff
# generated: d0633701e1a1b048   gen: 1.0.0
# kinds: a array(f; n n), d array(f; ?)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def fill_jvp(a, d, *, a_dot, d_dot):
    """Value and tangent of fill along (a_dot, d_dot)."""
    for k in range(len(d)):
        a_dot[k, (k + 1) % 3] = 2 * d[k] * d_dot[k]
        a[k, (k + 1) % 3] = d[k] ** 2
        a_dot[k, k] = a[0, 1] * d_dot[k] + d[k] * a_dot[0, 1]
        a[k, k] = d[k] * a[0, 1]
    return None, None
