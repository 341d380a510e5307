import math

from autotangent.runtime import add_into, pair, spread_over, zeros

square_root_fwd, square_root_rev = pair(square_root, "a", "a float")


def total_grad(x, rate):
    """Gradient of total with respect to (x, rate)."""
    result, saved = square_root_fwd(x)
    n = 0
    left = False
    trips = 0
    ks = []
    for k_2 in range(1, 4):
        trips = trips + 1
        k = n
        ks.append(k)
        n += 1
        y = x / k_2
        if not k == 1:
            result += y
            if k > 3:
                left = True
                break
    left_1 = left
    x_2s = []
    ks_ = []
    if not left:
        x_2 = x
        trips_ = 0
        while True:
            x_2s.append(x_2)
            trips_ = trips_ + 1
            x_2 = rate * math.sin(x_2)
            k = n
            ks_.append(k)
            n += 1
            y = x_2
            if not k == 1:
                result += y
                if k > 3:
                    break
    x_3 = x
    x_3s = []
    for k in range(3):
        x_3s.append(x_3)
        x_3 = rate * math.sin(x_3)
        y = x_3
        result += k * y
    results = []
    left_s = []
    trips__s = []
    for limit in (3.0, 30.0):
        left_ = False
        trips__ = 0
        for k_3 in range(1, 9):
            results.append(result)
            trips__ = trips__ + 1
            if k_3 == 4:
                v_1 = rate
                y = v_1 * v_1
                if y > limit:
                    left_ = True
                    break
                else:
                    result *= y
                    break
            else:
                v_1 = k_3 * rate
                y = v_1 * v_1
                if y > limit:
                    left_ = True
                    break
                else:
                    result *= y
        left_s.append(left_)
        trips__s.append(trips__)
        if not left_:
            result = -result
    items = []
    x_1 = x
    x_1s = []
    y_1s = []
    for i in range(2):
        x_1s.append(x_1)
        x_1 = rate * math.sin(x_1)
        y_1 = x_1
        y_1s.append(y_1)
        items.append(y_1 / x)
    shares = items
    items_1 = []
    trips___ = 0
    for k_1 in range(1, 9):
        trips___ = trips___ + 1
        if k_1 == 4:
            item_1 = x
            if not item_1 < 3 * x:
                break
            else:
                items_1.append(item_1)
                break
        else:
            item_1 = k_1 * x
            if not item_1 < 3 * x:
                break
            else:
                items_1.append(item_1)
    t_1 = sum(shares)

    # return result * sum(shares) + rising
    result_bar = t_1
    shares_bar = zeros(shares)
    add_into(shares_bar, spread_over(result, shares))
    rising_bar = 1.0
    # rising = sum(items_1)
    items_1_bar = zeros(items_1)
    add_into(items_1_bar, spread_over(rising_bar, items_1))
    x_bar = 0.0
    for k_1 in range(1, 9)[:trips___][::-1]:
        if k_1 == 4:
            item_1_bar = 0.0
            item_1 = x
            if item_1 < 3 * x:
                # items_1.append(item_1)
                t_2_bar = items_1_bar.pop()
                item_1_bar += t_2_bar
            # item_1 = x
            x_bar += item_1_bar
        else:
            item_1_bar = 0.0
            item_1_1 = k_1 * x
            if item_1_1 < 3 * x:
                # items_1.append(item_1)
                t_3_bar = items_1_bar.pop()
                item_1_bar += t_3_bar
            # item_1 = k_1 * x
            x_bar += k_1 * item_1_bar
    # shares = items
    items_bar = zeros(items)
    add_into(items_bar, shares_bar)
    rate_bar = 0.0
    x_1_bar = 0.0
    for i in range(1, -1, -1):
        y_1 = y_1s.pop()
        # items.append(y_1 / x)
        t_4_bar = items_bar.pop()
        y_1_bar = t_4_bar / x
        x_bar -= y_1 * t_4_bar / (x * x)
        # y_1 = x_1
        x_1_bar += y_1_bar
        x_1 = x_1s.pop()
        # x_1 = rate * math.sin(x_1)
        rate_bar += math.sin(x_1) * x_1_bar
        x_1_bar = rate * math.cos(x_1) * x_1_bar
    # x_1 = x
    x_bar += x_1_bar
    for j in range(len((3.0, 30.0)) - 1, -1, -1):
        limit = (3.0, 30.0)[j]
        left_ = left_s.pop()
        if not left_:
            # result = -result
            result_bar = -result_bar
        trips__ = trips__s.pop()
        for k_3 in range(1, 9)[:trips__][::-1]:
            result = results.pop()
            if k_3 == 4:
                y_bar = 0.0
                v_1 = rate
                y = v_1 * v_1
                if not y > limit:
                    # result *= y
                    y_bar += result * result_bar
                    result_bar = y * result_bar
                # y = v_1 * v_1
                v_1_bar = 2 * v_1 * y_bar
                # v_1 = rate
                rate_bar += v_1_bar
            else:
                y_bar = 0.0
                v_1_1 = k_3 * rate
                y_2 = v_1_1 * v_1_1
                if not y_2 > limit:
                    # result *= y
                    y_bar += result * result_bar
                    result_bar = y_2 * result_bar
                # y = v_1 * v_1
                v_1_bar = 2 * v_1_1 * y_bar
                # v_1 = k_3 * rate
                rate_bar += k_3 * v_1_bar
    x_3_bar = 0.0
    for k in range(2, -1, -1):
        # result += k * y
        y_bar = k * result_bar
        # y = x_3
        x_3_bar += y_bar
        x_3 = x_3s.pop()
        # x_3 = rate * math.sin(x_3)
        rate_bar += math.sin(x_3) * x_3_bar
        x_3_bar = rate * math.cos(x_3) * x_3_bar
    # x_3 = x
    x_bar += x_3_bar
    if not left_1:
        x_2_bar = 0.0
        for _ in range(trips_):
            y_bar = 0.0
            k_4 = ks_.pop()
            if not k_4 == 1:
                # result += y
                y_bar += result_bar
            # y = x_2
            x_2_bar += y_bar
            x_2 = x_2s.pop()
            # x_2 = rate * math.sin(x_2)
            rate_bar += math.sin(x_2) * x_2_bar
            x_2_bar = rate * math.cos(x_2) * x_2_bar
        # x_2 = x
        x_bar += x_2_bar
    for k_2 in range(1, 4)[:trips][::-1]:
        y_bar = 0.0
        k_5 = ks.pop()
        if not k_5 == 1:
            # result += y
            y_bar += result_bar
        # y = x / k_2
        x_bar += y_bar / k_2
    # result = square_root(x)
    x_bar += square_root_rev(saved, result_bar)
    return x_bar, rate_bar
