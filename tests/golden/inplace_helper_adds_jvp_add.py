# autotangent-cache 1
# function: tests.programs.inplace_helper_adds:add   variant: tangent   wrt: k x out
#     defines: add_jvp
# source: ../inplace_helper_adds.py   38385e227bf5d438
# generated: 6b40cb4da8a83354   gen: 1.0.0
# kinds: k float, x array(f; n), out array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def add_jvp(k, x, out, *, k_dot, x_dot, out_dot):
    """Value and tangent of add along (k_dot, x_dot, out_dot)."""
    out_1 = x**2
    out_dot += k_dot * out_1 + 2 * k * x * x_dot
    out += k * out_1
    return None, None
