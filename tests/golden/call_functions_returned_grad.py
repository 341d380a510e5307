import math

from autotangent.runtime import add_into, applied, called, closure, inner, pair, put_back, shadowed_pair, snapshot, zeros

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
get_call_fwd, get_call_rev = pair(
    get_call,
    "closure",
    "closure tests.programs.call_functions_returned:counter.<inner get>{total: list(float)}",
)
add_call_fwd, add_call_rev = shadowed_pair(
    add_call,
    "closure",
    "closure tests.programs.call_functions_returned:counter.<inner add>{total: list(float), rate: float}, v float",
)
shift_call_fwd, shift_call_rev = pair(
    shift_call,
    "closure t",
    "closure tests.programs.call_functions_returned:both.<inner shift>{a: float}, t float",
)
euler_lambda_1_fwd, euler_lambda_1_rev = pair(
    euler_lambda_1,
    "x closure y",
    "x float, closure tests.programs.call_functions_returned:methods.<inner euler>{h: float}, y float",
)
midpoint_lambda_1_fwd, midpoint_lambda_1_rev = pair(
    midpoint_lambda_1,
    "x closure y",
    "x float, closure tests.programs.call_functions_returned:methods.<inner midpoint>{h: float}, y float",
)
methods_fwd, methods_rev = pair(methods, "h", "h float")
power_call_fwd, power_call_rev = shadowed_pair(
    power_call,
    "closure",
    "closure tests.programs.call_functions_returned:remembered.<inner power>{known: mapping(int: float), a: float}, n int",
)
remembered_fwd, remembered_rev = shadowed_pair(remembered, "a", "a float")
add_call_1_fwd, add_call_1_rev = shadowed_pair(
    add_call,
    "closure v",
    "closure tests.programs.call_functions_returned:counter.<inner add>{total: list(float), rate: float}, v float",
)
scale_call_fwd, scale_call_rev = pair(
    scale_call,
    "closure",
    "closure tests.programs.call_functions_returned:both.<inner scale>{a: float}, t float",
)
counter_fwd, counter_rev = shadowed_pair(
    counter,
    "start rate",
    "start float, rate float",
)
both_fwd, both_rev = pair(both, "a", "a float")


def trajectory_grad(x, rate):
    """Gradient of trajectory with respect to (x, rate)."""
    (scale, shift), saved = both_fwd(x)
    (t_7, t_7_bar), saved_1 = counter_fwd(x, rate)
    add_bar, get_bar = t_7_bar
    add, get = t_7
    add_1 = snapshot(add)
    _, saved_2 = add_call_1_fwd(add, x, closure_bar=add_bar)
    add_2 = snapshot(add)
    t_8, saved_3 = scale_call_fwd(scale, 2.0)
    _, saved_4 = add_call_1_fwd(add, t_8, closure_bar=add_bar)
    middle, saved_5 = get_call_fwd(get)
    (t_9, t_9_bar), saved_6 = remembered_fwd(rate)
    power_bar, known_bar = t_9_bar
    power, known = t_9
    power_1 = snapshot(power)
    t_2, saved_7 = power_call_fwd(power, 2, closure_bar=power_bar)
    power_2 = snapshot(power)
    t_5, saved_8 = power_call_fwd(power, 2, closure_bar=power_bar)
    power_3 = snapshot(power)
    t_6, saved_9 = power_call_fwd(power, 3, closure_bar=power_bar)
    y = t_2 * t_5 + t_6 + known[3]
    steps, saved_10 = methods_fwd(0.1 * rate)
    t_1s = []
    t_10s = []
    saved_11s = []
    saved_12s = []
    for name in ('euler', 'midpoint', 'euler'):
        t_1 = steps[name]
        t_1s.append(t_1)
        t_10 = isinstance(t_1, euler_closure)
        t_10s.append(t_10)
        if t_10:
            y, saved_11 = euler_lambda_1_fwd(x, t_1, y)
            saved_11s.append(saved_11)
        else:
            y, saved_12 = midpoint_lambda_1_fwd(x, t_1, y)
            saved_12s.append(saved_12)
    t_3_1, saved_13 = shift_call_fwd(shift, y)
    t_3_2, saved_14 = get_call_fwd(get)
    add_3 = snapshot(add)
    t_4, saved_15 = add_call_fwd(add, 1.0, closure_bar=add_bar)
    t_11, saved_16 = get_call_fwd(get)

    # return shift(y) * get() + middle * add(1.0) + math.sin(get())
    middle_bar = t_4
    t_4_bar = middle
    get_call_rev(saved_16, math.cos(t_11), get_bar)
    # t_4 = add_call(add, 1.0, closure_bar=add_bar)
    add_call_rev(saved_15, t_4_bar)
    put_back(add, add_3)
    # t_3 = shift_call(shift, y) * get_call(get)
    shift_bar = zeros(shift)
    y_bar = shift_call_rev(saved_13, t_3_2, shift_bar)
    get_call_rev(saved_14, t_3_1, get_bar)
    x_bar = 0.0
    steps_bar = zeros(steps)
    for i in range(len(('euler', 'midpoint', 'euler')) - 1, -1, -1):
        name = ('euler', 'midpoint', 'euler')[i]
        t_10 = t_10s.pop()
        t_1 = t_1s.pop()
        if t_10:
            saved_11 = saved_11s.pop()
            # y = euler_lambda_1(x, t_1, y)
            t_1_bar = zeros(t_1)
            x_1_bar, y_1_bar = euler_lambda_1_rev(saved_11, y_bar, t_1_bar)
            x_bar += x_1_bar
            y_bar = y_1_bar
        else:
            saved_12 = saved_12s.pop()
            # y = midpoint_lambda_1(x, t_1, y)
            t_1_bar = zeros(t_1)
            x_2_bar, y_2_bar = midpoint_lambda_1_rev(saved_12, y_bar, t_1_bar)
            x_bar += x_2_bar
            y_bar = y_2_bar
        # t_1 = steps[name]
        add_into(steps_bar[name], t_1_bar)
    # steps = methods(0.1 * rate)
    rate_bar = 0.1 * methods_rev(saved_10, steps_bar)
    # y = power(2) * power(2) + power(3) + known[3]
    t_2_bar = t_5 * y_bar
    t_5_bar = t_2 * y_bar
    t_6_bar = y_bar
    known_bar[3] += y_bar
    # t_6 = power_call(power, 3, closure_bar=power_bar)
    power_call_rev(saved_9, t_6_bar)
    put_back(power, power_3)
    # t_5 = power_call(power, 2, closure_bar=power_bar)
    power_call_rev(saved_8, t_5_bar)
    put_back(power, power_2)
    # t_2 = power_call(power, 2, closure_bar=power_bar)
    power_call_rev(saved_7, t_2_bar)
    put_back(power, power_1)
    # t_8, t_8_bar = remembered(rate)
    rate_bar += remembered_rev(saved_6)
    # middle = get()
    get_call_rev(saved_5, middle_bar, get_bar)
    # add(scale(2.0))
    v_1_bar = add_call_1_rev(saved_4, 0.0)
    put_back(add, add_2)
    scale_bar = zeros(scale)
    scale_call_rev(saved_3, v_1_bar, scale_bar)
    # add(x)
    v_2_bar = add_call_1_rev(saved_2, 0.0)
    put_back(add, add_1)
    x_bar += v_2_bar
    # t_7, t_7_bar = counter(x, rate)
    start_1_bar, rate_1_bar = counter_rev(saved_1)
    x_bar += start_1_bar
    rate_bar += rate_1_bar
    # scale, shift = both(x)
    x_bar += both_rev(saved, (scale_bar, shift_bar))
    return x_bar, rate_bar
