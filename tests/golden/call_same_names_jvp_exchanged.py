# autotangent-cache 1
# function: tests.programs.call_same_names:exchanged   variant: tangent   wrt: u v rate
#     defines: exchanged_jvp
# source: ../call_same_names.py   c7b6f76f60e6bf10
# generated: 22eeb0cb7ae83614   gen: 1.0.0
# kinds: u array(f; n), v array(f; n), rate float
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def exchanged_jvp(u, v, rate, *, u_dot, v_dot, rate_dot):
    """Value and tangent of exchanged along (u_dot, v_dot, rate_dot)."""
    for i in range(len(u)):
        kept = u[i]
        kept_dot = u_dot[i]
        u_dot[i] = rate * v_dot[i] + v[i] * rate_dot
        u[i] = v[i] * rate
        v_dot[i] = v[i] * kept_dot + kept * v_dot[i]
        v[i] = kept * v[i]
    return None, None
