# autotangent-cache 1
# function: tests.programs.store_complex_parts:scale   variant: tangent   wrt: a s
#     defines: scale_jvp
# source: ../store_complex_parts.py   bdd7cdc93767dd8f
# generated: f0174cb3d7b8ab89   gen: 1.0.0
# kinds: a array(f; ?), s float
# result: any
# resolved:
# deps:
# pin: no

def scale_jvp(a, s, *, a_dot, s_dot):
    """Value and tangent of scale along (a_dot, s_dot)."""
    a_dot[...] = s * a_dot + s_dot * a
    a *= s
    return None, None
