# autotangent-cache 1
# function: tests.programs.alias_seen_by_helpers:roll   variant: tangent   wrt: a b
#     defines: roll_jvp
# source: ../alias_seen_by_helpers.py   21fe95ec8ed2b02b
# generated: 802f24e579ad09f7   gen: 1.0.0
# kinds: a array(f; n), b array(f; n)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def roll_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of roll along (a_dot, b_dot)."""
    for k in range(1, len(b)):
        a_dot[k] = b[k - 1] * b_dot[k] + b[k] * b_dot[k - 1]
        a[k] = b[k] * b[k - 1]
    return None, None
