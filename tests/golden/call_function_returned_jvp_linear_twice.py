# autotangent-cache 1
# function: tests.programs.call_function_returned:linear_twice   variant: tangent   wrt:
#     k   defines: linear_twice_jvp
# source: ../call_function_returned.py   0991187fb07b7c3a
# generated: 850f506111ca54c0   gen: 1.0.0
# kinds: k float
# result: float
# resolved: linear -> tests.programs.call_function_returned:linear
# deps: tests.programs.call_function_returned:linear=b342fc4aa360265f
# pin: no

from autotangent.runtime import captures, inner, tangent

linear_captures = captures(linear)
value = inner(linear, "value")
linear_captures_jvp = tangent(linear_captures, "slope", "slope float, offset float")
value_jvp = tangent(value, "slope offset v", "slope float, offset float, v float")
value_1_jvp = tangent(value, "slope offset", "slope float, offset float, v float")


def linear_twice_jvp(k, *, k_dot):
    """Value and tangent of linear_twice along k_dot."""
    t_1, t_1_dot = linear_captures_jvp(k, 1.0, slope_dot=k_dot)
    f_slope_dot, f_offset_dot = t_1_dot
    f_slope, f_offset = t_1
    t_2, t_2_dot = value_1_jvp(
        f_slope, f_offset, 0.3, slope_dot=f_slope_dot, offset_dot=f_offset_dot
    )
    t_3, t_3_dot = value_jvp(
        f_slope,
        f_offset,
        t_2,
        slope_dot=f_slope_dot,
        offset_dot=f_offset_dot,
        v_dot=t_2_dot,
    )
    return t_3, t_3_dot
