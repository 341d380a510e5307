# autotangent-cache 1
# function: tests.programs.call_parts_of_parts:middle   variant: tangent   wrt: v
#     defines: middle_jvp
# source: ../call_parts_of_parts.py   cb6b7ebc95c4169c
# generated: c59fdff327217f72   gen: 1.0.0
# kinds: v array(f; ?), n int
# result: tuple(optional(tuple(optional(array(f; max(0,?v.0-1))), array(f;
#     max(0,?v.0-1)))), array(f; ?))
# resolved: leaf -> tests.programs.call_parts_of_parts:leaf
# deps: tests.programs.call_parts_of_parts:leaf=2ba4abe4914ab0b0
# pin: no

from autotangent.runtime import tangent, zeros

leaf_jvp = tangent(leaf, "v", "v array(f; ?), n int")


def middle_jvp(v, n, *, v_dot):
    """Value and tangent of middle along v_dot."""
    if n == 0:
        result = (None, v)
        result_dot = (zeros(None), v_dot)
    else:
        result_1, result_1_dot = leaf_jvp(0.5 * v[1:], n - 1, v_dot=0.5 * v_dot[1:])
        result_2 = 0.5 * v
        result = (result_1, result_2 * v)
        result_dot = (result_1_dot, (0.5 * v + result_2) * v_dot)
    return result, result_dot
