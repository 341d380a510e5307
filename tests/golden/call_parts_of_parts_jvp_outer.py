# autotangent-cache 1
# function: tests.programs.call_parts_of_parts:outer   variant: tangent   wrt: v first
#     defines: outer_jvp
# source: ../call_parts_of_parts.py   243517b3b0850a2f
# generated: 5ffb97a71ecd3c8e   gen: 1.0.0
# kinds: v array(f; n), first float, n int
# result: tuple(optional(tuple(optional(tuple(optional(array(f; max(0,v.0-2))), array(f;
#     max(0,v.0-2)))), array(f; max(0,v.0-1)))), array(f; v.0))
# resolved: middle -> tests.programs.call_parts_of_parts:middle
# deps: tests.programs.call_parts_of_parts:middle=cb6b7ebc95c4169c
# pin: no

from autotangent.runtime import tangent, zeros

middle_jvp = tangent(middle, "v", "v array(f; ?), n int")


def outer_jvp(v, first, n, *, v_dot, first_dot):
    """Value and tangent of outer along (v_dot, first_dot)."""
    if n == 0:
        result = (None, v)
        result_dot = (zeros(None), v_dot)
    else:
        result_1, result_1_dot = middle_jvp(
            0.5 * first * v[1:],
            n - 1,
            v_dot=0.5 * (first_dot * v[1:] + first * v_dot[1:]),
        )
        result_2 = 0.5 * first * v
        result = (result_1, result_2 * v)
        result_dot = (
            result_1_dot,
            v * (0.5 * (first_dot * v + first * v_dot)) + result_2 * v_dot,
        )
    return result, result_dot
