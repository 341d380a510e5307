# autotangent-cache 1
# function: tests.programs.call_function_returned:linear_twice   variant: pair   wrt: k
#     defines: linear_twice_fwd linear_twice_rev
# source: ../call_function_returned.py   0991187fb07b7c3a
# generated: 827a84cd5d185fb7   gen: 1.0.0
# kinds: k float
# result: float
# resolved: linear -> tests.programs.call_function_returned:linear
# deps: tests.programs.call_function_returned:linear=b342fc4aa360265f
# pin: no

from autotangent.runtime import captures, inner, pair

linear_captures = captures(linear)
value = inner(linear, "value")
value_fwd, value_rev = pair(
    value,
    "slope offset v",
    "slope float, offset float, v float",
)
value_1_fwd, value_1_rev = pair(
    value,
    "slope offset",
    "slope float, offset float, v float",
)
linear_captures_fwd, linear_captures_rev = pair(
    linear_captures,
    "slope",
    "slope float, offset float",
)


def linear_twice_fwd(k):
    """Value of linear_twice and what linear_twice_rev needs."""
    (f_slope, f_offset), saved = linear_captures_fwd(k, 1.0)
    t_1, saved_1 = value_1_fwd(f_slope, f_offset, 0.3)
    t_2, saved_2 = value_fwd(f_slope, f_offset, t_1)
    return t_2, (saved, saved_1, saved_2)


def linear_twice_rev(saved, y_bar):
    """Adjoint of linear_twice: returns k_bar."""
    saved, saved_1, saved_2 = saved
    # return f(f(0.3))
    f_slope_bar, f_offset_bar, v_1_bar = value_rev(saved_2, y_bar)
    slope_1_bar, offset_1_bar = value_1_rev(saved_1, v_1_bar)
    f_slope_bar += slope_1_bar
    f_offset_bar += offset_1_bar
    # f = linear(k, 1.0)
    k_bar = linear_captures_rev(saved, (f_slope_bar, f_offset_bar))
    return k_bar
