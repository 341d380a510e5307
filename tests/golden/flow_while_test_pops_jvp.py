from autotangent.runtime import power_by_base


def worked_jvp(x, weights, *, x_dot):
    """Value and tangent of worked along x_dot."""
    stack = [1, 4, 2, 3]
    total = x * len(stack)
    total_dot = len(stack) * x_dot
    trips = 0
    while True:
        trips = trips + 1
        if not (stack.pop() > 1 and stack):
            break
        else:
            total += x * len(stack) * stack[-1]
            total_dot = total_dot + stack[-1] * len(stack) * x_dot
    left = {1, 2, 3}
    trips_ = 0
    while True:
        trips_ = trips_ + 1
        if not left.pop() < 3:
            break
        else:
            total_1 = 1 + x * len(left)
            total_dot = total_1 * total_dot + total * len(left) * x_dot
            total *= total_1
    counter = Counter(2)
    trips__ = 0
    while True:
        trips__ = trips__ + 1
        if not counter.next() < 7:
            break
        else:
            total += x**counter.count
            total_dot = total_dot + power_by_base(x, counter.count) * x_dot
    kept = weights.copy()
    trips___ = 0
    while True:
        trips___ = trips___ + 1
        if not halved(kept) > 0.5:
            break
        else:
            total += x * kept[0]
            total_dot = total_dot + kept[0] * x_dot
    t_1 = np.sum(kept)
    return (
        total * counter.count + x * t_1 * len(stack),
        counter.count * total_dot + t_1 * len(stack) * x_dot,
    )
