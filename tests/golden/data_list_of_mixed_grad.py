from autotangent.runtime import add_at, add_into, power_by_base, unbroadcast, zeros


def chained_grad(x, y, count=3):
    """Gradient of chained with respect to (x, y)."""
    pair = [x, [x * y, 3.0]]
    inner = pair[1]
    total = pair[0] * inner[0]
    totals = []
    parts = []
    total_1s = []
    for k in range(count):
        part = pair[1]
        parts.append(part)
        totals.append(total)
        total_1 = part[0] * y * k
        total_1s.append(total_1)
        total = total + total_1
    stack = []
    stacks = []
    for k in range(count):
        stacks.append(stack)
        stack = [x**k, stack]
    trips = 0
    stacks_ = []
    totals_ = []
    total_2s = []
    while stack:
        trips = trips + 1
        totals_.append(total)
        total_2 = total * y
        total_2s.append(total_2)
        total = total_2 + stack[0]
        stacks_.append(stack)
        stack = stack[1]

    # return total
    total_bar = 1
    y_bar = 0.0
    stack_bar = zeros(stack)
    for _ in range(trips):
        stack_1 = stacks_.pop()
        # stack = stack[1]
        stack_2_bar = stack_bar
        stack_bar = zeros(stack_1)
        add_at(stack_bar, 1, stack_2_bar)
        total_2 = total_2s.pop()
        total_3 = totals_.pop()
        # total = total * y + stack[0]
        total_2_bar = unbroadcast(total_bar, total_2)
        y_bar += unbroadcast(total_3 * total_2_bar, y)
        stack_bar[0] += unbroadcast(total_bar, stack_1[0])
        total_bar = y * total_2_bar
    x_bar = 0.0
    for k in range(count - 1, -1, -1):
        stack = stacks.pop()
        # stack = [x**k, stack]
        stack_3_bar = stack_bar
        x_bar += power_by_base(x, k) * stack_3_bar[0]
        stack_bar = zeros(stack)
        add_into(stack_bar, stack_3_bar[1])
    pair_bar = zeros(pair)
    for k in range(count - 1, -1, -1):
        total_1 = total_1s.pop()
        part = parts.pop()
        total = totals.pop()
        # total = total + part[0] * y * k
        total_4_bar = k * unbroadcast(total_bar, total_1)
        part_bar = zeros(part)
        part_bar[0] += y * total_4_bar
        y_bar += unbroadcast(part[0] * total_4_bar, y)
        total_bar = unbroadcast(total_bar, total)
        # part = pair[1]
        add_at(pair_bar, 1, part_bar)
    # total = pair[0] * inner[0]
    pair_bar[0] += unbroadcast(inner[0] * total_bar, pair[0])
    inner_bar = zeros(inner)
    inner_bar[0] += unbroadcast(pair[0] * total_bar, inner[0])
    # inner = pair[1]
    add_at(pair_bar, 1, inner_bar)
    # pair = [x, [x * y, 3.0]]
    x_bar += pair_bar[0] + y * pair_bar[1][0]
    y_bar += x * pair_bar[1][0]
    return x_bar, y_bar
