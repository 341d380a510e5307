# autotangent-cache 1
# function: tests.programs.call_parts_of_parts:leaf   variant: tangent   wrt: v
#     defines: leaf_jvp
# source: ../call_parts_of_parts.py   2ba4abe4914ab0b0
# generated: fc08aeef80406d09   gen: 1.0.0
# kinds: v array(f; ?), n int
# result: tuple(optional(array(f; ?)), array(f; ?))
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def leaf_jvp(v, n, *, v_dot):
    """Value and tangent of leaf along v_dot."""
    if n == 0:
        result = (None, v)
        result_dot = (zeros(None), v_dot)
    else:
        result = (0.3 * v, 0.2 * v)
        result_dot = (0.3 * v_dot, 0.2 * v_dot)
    return result, result_dot
