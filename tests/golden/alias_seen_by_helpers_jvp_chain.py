# autotangent-cache 1
# function: tests.programs.alias_seen_by_helpers:chain   variant: tangent   wrt: a d
#     defines: chain_jvp
# source: ../alias_seen_by_helpers.py   2ede72578bab01f9
# generated: e3830e3700b7e340   gen: 1.0.0
# kinds: a array(f; n n), d array(f; ?)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def chain_jvp(a, d, *, a_dot, d_dot):
    """Value and tangent of chain along (a_dot, d_dot)."""
    for k in range(1, len(d)):
        a_dot[k, k] = d[k - 1] * d_dot[k] + d[k] * d_dot[k - 1]
        a[k, k] = d[k] * d[k - 1]
    return None, None
