# autotangent-cache 1
# function: tests.programs.call_same_names:doubled   variant: tangent   wrt: v
#     defines: doubled_jvp
# source: ../call_same_names.py   5b6c238b7c7a9e78
# generated: 7237ac90ee0dbf36   gen: 1.0.0
# kinds: v array(f; n)
# result: array(f; v.0)
# resolved:
# deps:
# pin: no

def doubled_jvp(v, *, v_dot):
    """Value and tangent of doubled along v_dot."""
    return v * v * 2.0, 2 * (2 * v * v_dot)
