# autotangent-cache 1
# function: tests.programs.call_star_forms:halved   variant: tangent   wrt: values
#     defines: halved_jvp
# source: ../call_star_forms.py   a99eada7a71f781f
# generated: 9d1406e2d6e1489a   gen: 1.0.0
# kinds: n int, values tuple(float, float, float)
# result: float
# resolved: halved -> tests.programs.call_star_forms:halved; weighted ->
#     tests.programs.call_star_forms:weighted
# deps: tests.programs.call_star_forms:halved=a99eada7a71f781f,
#     tests.programs.call_star_forms:weighted=80f14e345f0377c1
# pin: no

from autotangent.runtime import tangent

weighted_jvp = tangent(
    weighted,
    "first rest",
    "first float, rest tuple(float, float), weight float",
)


def halved_jvp(n, *values, values_dot):
    """Value and tangent of halved along values_dot."""
    if n == 0:
        result_1, result_1_dot = weighted_jvp(
            values[0],
            values[1],
            values[2],
            first_dot=values_dot[0],
            rest_dot=(values_dot[1], values_dot[2]),
        )
        result = result_1
        result_dot = result_1_dot
    else:
        result_2, result_2_dot = halved_jvp(
            n - 1,
            values[0] * 0.5,
            values[1],
            values[2],
            values_dot=(0.5 * values_dot[0], values_dot[1], values_dot[2]),
        )
        result = result_2
        result_dot = result_2_dot
    return result, result_dot
