# autotangent-cache 1
# function: tests.programs.flow_messages:digits   variant: tangent   wrt: v   defines:
#     digits_jvp
# source: ../flow_messages.py   b24480c55b0d7f0a
# generated: c734da745fdb872c   gen: 1.0.0
# kinds: v array(f; n)
# result: int
# resolved:
# deps:
# pin: no

def digits_jvp(v, *, v_dot):
    """Value and tangent of digits along v_dot."""
    v_dot[0] = 2 * v_dot[0]
    v[0] = v[0] * 2
    return 3, 0.0
