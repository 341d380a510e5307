# autotangent-cache 1
# function: tests.programs.alias_diagonals:fill   variant: overlap   wrt: a d   shadows:
#     a d   defines: fill_fwd fill_rev
# source: ../alias_diagonals.py   1dc4f47a722fb9ff
# generated: 68c911baea8e16ba   gen: 1.0.0
# kinds: a array(f; n n), d array(f; ?)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def fill_fwd(a, d):
    """Value of fill and what fill_rev needs."""
    a_1s = []
    a_2s = []
    for k in range(len(d)):
        a_1 = a[k, (k + 1) % 3]
        a_1s.append(a_1)
        a[k, (k + 1) % 3] = d[k] ** 2
        a_2 = a[k, k]
        a_2s.append(a_2)
        a[k, k] = d[k] * a[0, 1]
    return None, (a, a_1s, a_2s, d)


def fill_rev(saved, a_bar, d_bar):
    """Adjoint of fill: adds into a_bar, d_bar."""
    a, a_1s, a_2s, d = saved
    for k in range(len(d) - 1, -1, -1):
        a_2 = a_2s.pop()
        a[k, k] = a_2
        # a[k, k] = d[k] * a[0, 1]
        a_3_bar = a_bar[k, k]
        a_bar[k, k] = 0.0
        d_bar[k] += a[0, 1] * a_3_bar
        a_bar[0, 1] += d[k] * a_3_bar
        a_1 = a_1s.pop()
        a[k, (k + 1) % 3] = a_1
        # a[k, (k + 1) % 3] = d[k] ** 2
        a_4_bar = a_bar[k, (k + 1) % 3]
        a_bar[k, (k + 1) % 3] = 0.0
        d_bar[k] += 2 * d[k] * a_4_bar
