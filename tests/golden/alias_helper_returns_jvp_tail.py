# autotangent-cache 1
# function: tests.programs.alias_helper_returns:tail   variant: tangent   wrt: v
#     defines: tail_jvp
# source: ../alias_helper_returns.py   d93b2474c955de27
# generated: 23f46bfa3984e1a0   gen: 1.0.0
# kinds: v array(f; n), k int
# result: array(f; ?)
# resolved:
# deps:
# pin: no

def tail_jvp(v, k, *, v_dot):
    """Value and tangent of tail along v_dot."""
    return v[k:], v_dot[k:]
