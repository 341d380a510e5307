from autotangent.runtime import power_by_base, put_back, snapshot


def worked_grad(x, weights):
    """Gradient of worked with respect to x."""
    stack = [1, 4, 2, 3]
    total = x * len(stack)
    trips = 0
    t_1s = []
    stack_1s = []
    while True:
        trips = trips + 1
        stack_1 = snapshot(stack)
        stack_1s.append(stack_1)
        t_1 = not (stack.pop() > 1 and stack)
        t_1s.append(t_1)
        if t_1:
            break
        else:
            total += x * len(stack) * stack[-1]
    left = {1, 2, 3}
    trips_ = 0
    totals = []
    t_2s = []
    left_1s = []
    while True:
        totals.append(total)
        trips_ = trips_ + 1
        left_1 = snapshot(left)
        left_1s.append(left_1)
        t_2 = not left.pop() < 3
        t_2s.append(t_2)
        if t_2:
            break
        else:
            total *= 1 + x * len(left)
    counter = Counter(2)
    trips__ = 0
    t_3s = []
    counter_1s = []
    while True:
        trips__ = trips__ + 1
        counter_1 = counter.count
        counter_1s.append(counter_1)
        t_3 = not counter.next() < 7
        t_3s.append(t_3)
        if t_3:
            break
    kept = weights.copy()
    trips___ = 0
    t_4s = []
    kept_1s = []
    while True:
        trips___ = trips___ + 1
        kept_1 = kept.copy()
        kept_1s.append(kept_1)
        t_4 = not halved(kept) > 0.5
        t_4s.append(t_4)
        if t_4:
            break
    t_5 = np.sum(kept)

    # return total * counter.count + x * np.sum(kept) * len(stack)
    total_bar = 1.0 * counter.count
    x_bar = t_5 * len(stack)
    for _ in range(trips___):
        t_4 = t_4s.pop()
        if not t_4:
            # total += x * kept[0]
            x_bar += kept[0] * total_bar
        kept_1 = kept_1s.pop()
        kept[...] = kept_1
    for _ in range(trips__):
        t_3 = t_3s.pop()
        if not t_3:
            # total += x**counter.count
            x_bar += power_by_base(x, counter.count) * total_bar
        counter_1 = counter_1s.pop()
        counter.count = counter_1
    for _ in range(trips_):
        t_2 = t_2s.pop()
        total = totals.pop()
        if not t_2:
            # total *= 1 + x * len(left)
            x_bar += total * len(left) * total_bar
            total_bar = (1 + x * len(left)) * total_bar
        left_1 = left_1s.pop()
        put_back(left, left_1)
    for _ in range(trips):
        t_1 = t_1s.pop()
        if not t_1:
            # total += x * len(stack) * stack[-1]
            x_bar += stack[-1] * len(stack) * total_bar
        stack_1 = stack_1s.pop()
        put_back(stack, stack_1)
    # total = x * len(stack)
    x_bar += len(stack) * total_bar
    return x_bar
