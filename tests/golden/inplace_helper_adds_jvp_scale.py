# autotangent-cache 1
# function: tests.programs.inplace_helper_adds:scale   variant: tangent   wrt: k out
#     defines: scale_jvp
# source: ../inplace_helper_adds.py   e48a1ad2e8bc4a7a
# generated: 3ddb690e4387bfc1   gen: 1.0.0
# kinds: k float, out array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def scale_jvp(k, out, *, k_dot, out_dot):
    """Value and tangent of scale along (k_dot, out_dot)."""
    out_dot[...] = k * out_dot + k_dot * out
    out *= k
    return None, None
