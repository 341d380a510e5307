from autotangent.runtime import pair

power_fwd, power_rev = pair(power, "x", "x float")
counted_fwd, counted_rev = pair(counted, "x", "x float")


def f_grad(x):
    """Gradient of f with respect to x."""
    restart()
    total = 0.0
    saveds = []
    saved_1s = []
    total_1s = []
    total_2s = []
    for _ in range(3):
        total_2, saved = power_fwd(x)
        saveds.append(saved)
        total_2s.append(total_2)
        total_1, saved_1 = counted_fwd(x)
        saved_1s.append(saved_1)
        total_1s.append(total_1)
        total += total_2 * total_1
        raise_order()
    total_3 = total
    globals().update(CALLS=CALLS + 2)
    calls = CALLS
    if calls > 4:
        total = total * x
    y_1 = ORDER
    y = x * y_1
    restart()
    t_1, saved_2 = power_fwd(x)

    # return total * y + SCALE * power(x)
    total_bar = y
    y_bar = total
    x_bar = power_rev(saved_2, SCALE)
    # y = x * ORDER
    x_bar += y_1 * y_bar
    if calls > 4:
        # total = total * x
        x_bar += total_3 * total_bar
        total_bar = x * total_bar
    for _ in range(3):
        saved_1 = saved_1s.pop()
        total_1 = total_1s.pop()
        saved = saveds.pop()
        total_2 = total_2s.pop()
        # total += power(x) * counted(x)
        x_bar += (
            power_rev(saved, total_1 * total_bar)
            + counted_rev(saved_1, total_2 * total_bar)
        )
    return x_bar
