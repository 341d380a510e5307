# autotangent-cache 1
# function: tests.programs.call_same_names:exchanged   variant: pair   wrt: u v rate
#     shadows: u v   defines: exchanged_fwd exchanged_rev
# source: ../call_same_names.py   c7b6f76f60e6bf10
# generated: 36842e3b7487f9df   gen: 1.0.0
# kinds: u array(f; n), v array(f; n), rate float
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def exchanged_fwd(u, v, rate):
    """Value of exchanged and what exchanged_rev needs."""
    kepts = []
    v_1s = []
    for i in range(len(u)):
        kept = u[i]
        kepts.append(kept)
        u[i] = v[i] * rate
        v_1 = v[i]
        v_1s.append(v_1)
        v[i] = kept * v[i]
    return None, (kepts, rate, u, v_1s)


def exchanged_rev(saved, u_bar, v_bar):
    """Adjoint of exchanged: adds into u_bar, v_bar, returns rate_bar."""
    kepts, rate, u, v_1s = saved
    rate_bar = 0.0
    for i in range(len(u) - 1, -1, -1):
        v_1 = v_1s.pop()
        kept = kepts.pop()
        # v[i] = kept * v[i]
        kept_bar = v_1 * v_bar[i]
        v_bar[i] = kept * v_bar[i]
        # u[i] = v[i] * rate
        v_bar[i] += rate * u_bar[i]
        rate_bar += v_1 * u_bar[i]
        # kept = u[i]
        u_bar[i] = kept_bar
    return rate_bar
