# autotangent-cache 1
# function: tests.programs.alias_seen_by_helpers:turn   variant: tangent   wrt: z q
#     defines: turn_jvp
# source: ../alias_seen_by_helpers.py   425bcd641deae63c
# generated: 4b2d4415bf8d8e4e   gen: 1.0.0
# kinds: z array(c; n), q array(f; n)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def turn_jvp(z, q, *, z_dot, q_dot):
    """Value and tangent of turn along (z_dot, q_dot)."""
    for k in range(1, len(q)):
        z_dot[k] = 1j * z_dot[k] + q_dot[k - 1]
        z[k] = z[k] * 1j + q[k - 1]
    return None, None
