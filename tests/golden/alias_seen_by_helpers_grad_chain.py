# autotangent-cache 1
# function: tests.programs.alias_seen_by_helpers:chain   variant: overlap   wrt: a d
#     shadows: a d   defines: chain_fwd chain_rev
# source: ../alias_seen_by_helpers.py   2ede72578bab01f9
# generated: 5db4f0c6353fdb63   gen: 1.0.0
# kinds: a array(f; n n), d array(f; ?)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def chain_fwd(a, d):
    """Value of chain and what chain_rev needs."""
    a_1s = []
    for k in range(1, len(d)):
        a_1 = a[k, k]
        a_1s.append(a_1)
        a[k, k] = d[k] * d[k - 1]
    return None, (a, a_1s, d)


def chain_rev(saved, a_bar, d_bar):
    """Adjoint of chain: adds into a_bar, d_bar."""
    a, a_1s, d = saved
    for k in range(len(d) - 1, 0, -1):
        a_1 = a_1s.pop()
        a[k, k] = a_1
        # a[k, k] = d[k] * d[k - 1]
        a_2_bar = a_bar[k, k]
        a_bar[k, k] = 0.0
        d_bar[k] += d[k - 1] * a_2_bar
        d_bar[k - 1] += d[k] * a_2_bar
