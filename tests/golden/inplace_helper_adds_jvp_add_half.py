# autotangent-cache 1
# function: tests.programs.inplace_helper_adds:add_half   variant: tangent   wrt: x out
#     defines: add_half_jvp
# source: ../inplace_helper_adds.py   86e5ab23e20bbfbb
# generated: b2464a3c68b27c44   gen: 1.0.0
# kinds: x array(f; n), out array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def add_half_jvp(x, out, *, x_dot, out_dot):
    """Value and tangent of add_half along (x_dot, out_dot)."""
    half = out[:2]
    half_dot = out_dot[:2]
    half_dot += x_dot[:2]
    half += x[:2]
    return None, None
