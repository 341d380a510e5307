import math

from autotangent.runtime import tangent

safe_jvp = tangent(safe, "x shift", "x float, shift float")


def path_jvp(x, shift, steps, *, x_dot, shift_dot):
    """Value and tangent of path along (x_dot, shift_dot)."""
    total = 0.0
    total_dot = 0.0
    for step in steps:
        try:
            scale_1 = 1 / step
            value_1 = math.log(x * step) * scale_1
            failed = 0
        except ZeroDivisionError:
            failed = 1
        except (ValueError, OverflowError):
            failed = 2
        if failed == 0:
            value_1_dot = scale_1 * step * x_dot / (x * step)
            scale = scale_1
            value = value_1
            value_dot = value_1_dot
            total = total + value * scale
            total_dot = total_dot + scale * value_dot
            total_2, total_2_dot = safe_jvp(
                x, shift + step, x_dot=x_dot, shift_dot=shift_dot
            )
            total = total * 0.5 + value * total_2
            total_dot = 0.5 * total_dot + total_2 * value_dot + value * total_2_dot
        elif failed == 1:
            value = x
            value_dot = x_dot
            total_3, total_3_dot = safe_jvp(
                x, shift + step, x_dot=x_dot, shift_dot=shift_dot
            )
            total = total * 0.5 + value * total_3
            total_dot = 0.5 * total_dot + total_3 * value_dot + value * total_3_dot
        else:
            total = total - x * shift
            total_dot = total_dot - shift * x_dot - x * shift_dot
    if total > 0:
        try:
            total_1 = total / steps[0]
            failed_1 = False
        except ZeroDivisionError:
            failed_1 = True
        if not failed_1:
            total_1_dot = total_dot / steps[0]
            total = total_1
            total_dot = total_1_dot
        else:
            total_dot = x * total_dot + total * x_dot
            total = total * x
    return total, total_dot
