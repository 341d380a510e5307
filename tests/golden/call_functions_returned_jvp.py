import math

from autotangent.runtime import applied, called, closure, inner, tangent

add_1 = inner(counter, "add")
add_closure = closure(add_1)
add_call = called(add_closure)
scale_1 = inner(both, "scale")
scale_closure = closure(scale_1)
scale_call = called(scale_closure)
get_1 = inner(counter, "get")
get_closure = closure(get_1)
get_call = called(get_closure)
power_1 = inner(remembered, "power")
power_closure = closure(power_1)
power_call = called(power_closure)
euler = inner(methods, "euler")
euler_closure = closure(euler)
euler_call = called(euler_closure)
lambda_1 = inner(trajectory, "lambda_1")
euler_lambda_1 = applied(euler_call, f=lambda_1)
midpoint = inner(methods, "midpoint")
midpoint_closure = closure(midpoint)
midpoint_call = called(midpoint_closure)
midpoint_lambda_1 = applied(midpoint_call, f=lambda_1)
shift_1 = inner(both, "shift")
shift_closure = closure(shift_1)
shift_call = called(shift_closure)
both_jvp = tangent(both, "a", "a float")
counter_jvp = tangent(counter, "start rate", "start float, rate float")
add_call_jvp = tangent(
    add_call,
    "closure v",
    "closure tests.programs.call_functions_returned:counter.<inner add>{total: list(float), rate: float}, v float",
)
scale_call_jvp = tangent(
    scale_call,
    "closure",
    "closure tests.programs.call_functions_returned:both.<inner scale>{a: float}, t float",
)
get_call_jvp = tangent(
    get_call,
    "closure",
    "closure tests.programs.call_functions_returned:counter.<inner get>{total: list(float)}",
)
remembered_jvp = tangent(remembered, "a", "a float")
power_call_jvp = tangent(
    power_call,
    "closure",
    "closure tests.programs.call_functions_returned:remembered.<inner power>{known: mapping(int: float), a: float}, n int",
)
methods_jvp = tangent(methods, "h", "h float")
euler_lambda_1_jvp = tangent(
    euler_lambda_1,
    "x closure y",
    "x float, closure tests.programs.call_functions_returned:methods.<inner euler>{h: float}, y float",
)
midpoint_lambda_1_jvp = tangent(
    midpoint_lambda_1,
    "x closure y",
    "x float, closure tests.programs.call_functions_returned:methods.<inner midpoint>{h: float}, y float",
)
shift_call_jvp = tangent(
    shift_call,
    "closure t",
    "closure tests.programs.call_functions_returned:both.<inner shift>{a: float}, t float",
)
add_call_1_jvp = tangent(
    add_call,
    "closure",
    "closure tests.programs.call_functions_returned:counter.<inner add>{total: list(float), rate: float}, v float",
)


def trajectory_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of trajectory along (x_dot, rate_dot)."""
    t_7, t_7_dot = both_jvp(x, a_dot=x_dot)
    scale_dot, shift_dot = t_7_dot
    scale, shift = t_7
    t_8, t_8_dot = counter_jvp(x, rate, start_dot=x_dot, rate_dot=rate_dot)
    add_dot, get_dot = t_8_dot
    add, get = t_8
    t_9, t_9_dot = add_call_jvp(add, x, closure_dot=add_dot, v_dot=x_dot)
    t_10, t_10_dot = scale_call_jvp(scale, 2.0, closure_dot=scale_dot)
    t_11, t_11_dot = add_call_jvp(add, t_10, closure_dot=add_dot, v_dot=t_10_dot)
    middle_1, middle_1_dot = get_call_jvp(get, closure_dot=get_dot)
    middle = middle_1
    middle_dot = middle_1_dot
    t_12, t_12_dot = remembered_jvp(rate, a_dot=rate_dot)
    power_dot, known_dot = t_12_dot
    power, known = t_12
    t_2_1, t_2_1_dot = power_call_jvp(power, 2, closure_dot=power_dot)
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    t_5_1, t_5_1_dot = power_call_jvp(power, 2, closure_dot=power_dot)
    t_5 = t_5_1
    t_5_dot = t_5_1_dot
    t_6_1, t_6_1_dot = power_call_jvp(power, 3, closure_dot=power_dot)
    t_6 = t_6_1
    t_6_dot = t_6_1_dot
    y = t_2 * t_5 + t_6 + known[3]
    y_dot = t_5 * t_2_dot + t_2 * t_5_dot + t_6_dot + known_dot[3]
    steps_1, steps_1_dot = methods_jvp(0.1 * rate, h_dot=0.1 * rate_dot)
    steps = steps_1
    steps_dot = steps_1_dot
    for name in ('euler', 'midpoint', 'euler'):
        t_1 = steps[name]
        t_1_dot = steps_dot[name]
        if isinstance(t_1, euler_closure):
            y_1, y_1_dot = euler_lambda_1_jvp(
                x, t_1, y, x_dot=x_dot, closure_dot=t_1_dot, y_dot=y_dot
            )
            y = y_1
            y_dot = y_1_dot
        else:
            y_2, y_2_dot = midpoint_lambda_1_jvp(
                x, t_1, y, x_dot=x_dot, closure_dot=t_1_dot, y_dot=y_dot
            )
            y = y_2
            y_dot = y_2_dot
    t_3_1, t_3_1_dot = shift_call_jvp(shift, y, closure_dot=shift_dot, t_dot=y_dot)
    t_3_2, t_3_2_dot = get_call_jvp(get, closure_dot=get_dot)
    t_3 = t_3_1 * t_3_2
    t_3_dot = t_3_2 * t_3_1_dot + t_3_1 * t_3_2_dot
    t_4_1, t_4_1_dot = add_call_1_jvp(add, 1.0, closure_dot=add_dot)
    t_4 = t_4_1
    t_4_dot = t_4_1_dot
    t_13, t_13_dot = get_call_jvp(get, closure_dot=get_dot)
    return (
        t_3 + middle * t_4 + math.sin(t_13),
        t_3_dot + t_4 * middle_dot + middle * t_4_dot + math.cos(t_13) * t_13_dot,
    )
