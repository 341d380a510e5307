# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:windows   variant: tangent   wrt: v
#     defines: windows_jvp
# source: ../call_tuples_of_tuples.py   d863c110b62a6eac
# generated: 9d2645a45052c9ef   gen: 1.0.0
# kinds: v array(f; n), n int
# result: tuple(optional(endless(tuple(optional(around(0)), array(f; ?~)))), array(f;
#     v.0))
# resolved: windows -> tests.programs.call_tuples_of_tuples:windows
# deps: tests.programs.call_tuples_of_tuples:windows=d863c110b62a6eac
# pin: no

from autotangent.runtime import tangent, zeros

windows_1_jvp = tangent(windows, "v", "v array(f; ?), n int")


def windows_jvp(v, n, *, v_dot):
    """Value and tangent of windows along v_dot."""
    if n == 0:
        result = (None, v)
        result_dot = (zeros(None), v_dot)
    else:
        result_1, result_1_dot = windows_1_jvp(
            0.5 * v[1:], n - 1, v_dot=0.5 * v_dot[1:]
        )
        result_2 = 0.5 * v
        result = (result_1, result_2 * v)
        result_dot = (result_1_dot, (0.5 * v + result_2) * v_dot)
    return result, result_dot
