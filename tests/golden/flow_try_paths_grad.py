import math

from autotangent.runtime import pair

safe_fwd, safe_rev = pair(safe, "x shift", "x float, shift float")


def path_grad(x, shift, steps):
    """Gradient of path with respect to (x, shift)."""
    total = 0.0
    faileds = []
    values = []
    total_2s = []
    saveds = []
    total_3s = []
    saved_1s = []
    for step in steps:
        try:
            scale_1 = 1 / step
            value_1 = math.log(x * step) * scale_1
            failed = 0
        except ZeroDivisionError:
            failed = 1
        except (ValueError, OverflowError):
            failed = 2
        faileds.append(failed)
        if failed == 0:
            scale = scale_1
            value = value_1
            values.append(value)
            total = total + value * scale
            total_2, saved = safe_fwd(x, shift + step)
            saveds.append(saved)
            total_2s.append(total_2)
            total = total * 0.5 + value * total_2
        elif failed == 1:
            value = x
            total_3, saved_1 = safe_fwd(x, shift + step)
            saved_1s.append(saved_1)
            total_3s.append(total_3)
            total = total * 0.5 + value * total_3
        else:
            total = total - x * shift
    total_4 = total
    if total > 0:
        try:
            total_1 = total / steps[0]
            failed_1 = False
        except ZeroDivisionError:
            failed_1 = True

    # return total
    total_bar = 1.0
    x_bar = 0.0
    if total_4 > 0:
        if not failed_1:
            # total = total_1
            total_1_bar = total_bar
            # total = total / steps[0]
            total_bar = total_1_bar / steps[0]
        else:
            # total = total * x
            x_bar += total_4 * total_bar
            total_bar = x * total_bar
    shift_bar = 0.0
    for i in range(len(steps) - 1, -1, -1):
        step = steps[i]
        failed = faileds.pop()
        if failed == 0:
            total_2 = total_2s.pop()
            saved = saveds.pop()
            value = values.pop()
            # total = total * 0.5 + value * safe(x, shift + step)
            value_bar = total_2 * total_bar
            x_1_bar, shift_1_bar = safe_rev(saved, value * total_bar)
            x_bar += x_1_bar
            shift_bar += shift_1_bar
            total_bar = 0.5 * total_bar
            # total = total + value * scale
            scale_1 = 1 / step
            scale = scale_1
            value_bar += scale * total_bar
            # value = value_1
            value_1_bar = value_bar
            # value = math.log(x * step) * scale
            x_bar += step * scale_1 * value_1_bar / (x * step)
        elif failed == 1:
            total_3 = total_3s.pop()
            saved_1 = saved_1s.pop()
            # total = total * 0.5 + value * safe(x, shift + step)
            value_2 = x
            value_bar = total_3 * total_bar
            x_2_bar, shift_2_bar = safe_rev(saved_1, value_2 * total_bar)
            x_bar += x_2_bar
            shift_bar += shift_2_bar
            total_bar = 0.5 * total_bar
            # value = x
            x_bar += value_bar
        else:
            # total = total - x * shift
            x_bar -= shift * total_bar
            shift_bar -= x * total_bar
    return x_bar, shift_bar
