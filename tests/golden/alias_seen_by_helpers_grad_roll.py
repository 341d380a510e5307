# autotangent-cache 1
# function: tests.programs.alias_seen_by_helpers:roll   variant: overlap   wrt: a b
#     shadows: a b   defines: roll_fwd roll_rev
# source: ../alias_seen_by_helpers.py   21fe95ec8ed2b02b
# generated: 52eeb75cf7bf9a62   gen: 1.0.0
# kinds: a array(f; n), b array(f; ?)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def roll_fwd(a, b):
    """Value of roll and what roll_rev needs."""
    a_1s = []
    for k in range(1, len(b)):
        a_1 = a[k]
        a_1s.append(a_1)
        a[k] = b[k] * b[k - 1]
    return None, (a, a_1s, b)


def roll_rev(saved, a_bar, b_bar):
    """Adjoint of roll: adds into a_bar, b_bar."""
    a, a_1s, b = saved
    for k in range(len(b) - 1, 0, -1):
        a_1 = a_1s.pop()
        a[k] = a_1
        # a[k] = b[k] * b[k - 1]
        a_2_bar = a_bar[k]
        a_bar[k] = 0.0
        b_bar[k] += b[k - 1] * a_2_bar
        b_bar[k - 1] += b[k] * a_2_bar
