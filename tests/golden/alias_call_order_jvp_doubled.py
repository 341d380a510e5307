# autotangent-cache 1
# function: tests.programs.alias_call_order:doubled   variant: tangent   wrt: x
#     defines: doubled_jvp
# source: ../alias_call_order.py   604bb3829102e274
# generated: 51050902125e3d44   gen: 1.0.0
# kinds: x array(f; n)
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

def doubled_jvp(x, *, x_dot):
    """Value and tangent of doubled along x_dot."""
    x_dot[...] = 2 * x_dot
    x *= 2
    return x, x_dot
