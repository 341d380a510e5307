# autotangent-cache 1
# function: tests.programs.flow_messages:shown   variant: tangent   wrt: v   defines:
#     shown_jvp
# source: ../flow_messages.py   ae1247f108c39967
# generated: 79306928988a4bc7   gen: 1.0.0
# kinds: v array(f; n)
# result: float
# resolved:
# deps:
# pin: no

def shown_jvp(v, *, v_dot):
    """Value and tangent of shown along v_dot."""
    return v[0] * v[0], 2 * v[0] * v_dot[0]
