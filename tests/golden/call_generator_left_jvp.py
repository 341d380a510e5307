import math

from autotangent.runtime import tangent

square_root_jvp = tangent(square_root, "a", "a float")


def total_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of total along (x_dot, rate_dot)."""
    result_1, result_1_dot = square_root_jvp(x, a_dot=x_dot)
    result = result_1
    result_dot = result_1_dot
    n = 0
    left = False
    trips = 0
    for k_2 in range(1, 4):
        trips = trips + 1
        k = n
        n = n + 1
        y = x / k_2
        y_dot = x_dot / k_2
        if not k == 1:
            result += y
            result_dot = result_dot + y_dot
            if k > 3:
                left = True
                break
    if not left:
        x_2 = x
        x_2_dot = x_dot
        trips_ = 0
        while True:
            trips_ = trips_ + 1
            x_2_1 = math.sin(x_2)
            x_2_dot = x_2_1 * rate_dot + rate * math.cos(x_2) * x_2_dot
            x_2 = rate * x_2_1
            k = n
            n = n + 1
            y = x_2
            y_dot = x_2_dot
            if not k == 1:
                result += y
                result_dot = result_dot + y_dot
                if k > 3:
                    left = True
                    break
    x_3 = x
    x_3_dot = x_dot
    for k in range(3):
        x_3_1 = math.sin(x_3)
        x_3_dot = x_3_1 * rate_dot + rate * math.cos(x_3) * x_3_dot
        x_3 = rate * x_3_1
        y = x_3
        y_dot = x_3_dot
        result += k * y
        result_dot = result_dot + k * y_dot
    for limit in (3.0, 30.0):
        left_ = False
        trips__ = 0
        for k_3 in range(1, 9):
            trips__ = trips__ + 1
            if k_3 == 4:
                v_1 = rate
                v_1_dot = rate_dot
                y = v_1 * v_1
                y_dot = 2 * v_1 * v_1_dot
                if y > limit:
                    left_ = True
                    break
                else:
                    result_dot = y * result_dot + result * y_dot
                    result *= y
                    break
            else:
                v_1 = k_3 * rate
                v_1_dot = k_3 * rate_dot
                y = v_1 * v_1
                y_dot = 2 * v_1 * v_1_dot
                if y > limit:
                    left_ = True
                    break
                else:
                    result_dot = y * result_dot + result * y_dot
                    result *= y
        if not left_:
            result = -result
            result_dot = -result_dot
    items = []
    items_dot = []
    x_1 = x
    x_1_dot = x_dot
    for i in range(2):
        x_1_1 = math.sin(x_1)
        x_1_dot = x_1_1 * rate_dot + rate * math.cos(x_1) * x_1_dot
        x_1 = rate * x_1_1
        y_1 = x_1
        y_1_dot = x_1_dot
        items_dot.append((y_1_dot - y_1 * x_dot / x) / x)
        items.append(y_1 / x)
    shares = items
    shares_dot = items_dot
    items_1 = []
    items_1_dot = []
    trips___ = 0
    for k_1 in range(1, 9):
        trips___ = trips___ + 1
        if k_1 == 4:
            item_1 = x
            item_1_dot = x_dot
            if not item_1 < 3 * x:
                break
            else:
                items_1_dot.append(item_1_dot)
                items_1.append(item_1)
                break
        else:
            item_1 = k_1 * x
            item_1_dot = k_1 * x_dot
            if not item_1 < 3 * x:
                break
            else:
                items_1_dot.append(item_1_dot)
                items_1.append(item_1)
    rising = sum(items_1)
    rising_dot = sum(items_1_dot)
    t_1 = sum(shares)
    return (
        result * t_1 + rising,
        t_1 * result_dot + result * sum(shares_dot) + rising_dot,
    )
