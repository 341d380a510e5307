# autotangent-cache 1
# function: tests.programs.alias_seen_by_helpers:turn   variant: overlap   wrt: z q
#     shadows: z q   defines: turn_fwd turn_rev
# source: ../alias_seen_by_helpers.py   425bcd641deae63c
# generated: 425ecbf9e511db20   gen: 1.0.0
# kinds: z array(c; n), q array(f; n)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def turn_fwd(z, q):
    """Value of turn and what turn_rev needs."""
    for k in range(1, len(q)):
        z[k] = z[k] * 1j + q[k - 1]
    return None, (q,)


def turn_rev(saved, z_bar, q_bar):
    """Adjoint of turn: adds into z_bar, q_bar."""
    q, = saved
    for k in range(len(q) - 1, 0, -1):
        # z[k] = z[k] * 1j + q[k - 1]
        z_1_bar = z_bar[k]
        z_bar[k] = 0.0
        z_bar[k] += 1j * z_1_bar
        q_bar[k - 1] += z_1_bar.real
