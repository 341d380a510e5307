from autotangent.runtime import constructor, pair, shadows, zeros

new_Queue = constructor(Queue)
new_Queue_fwd, new_Queue_rev = pair(new_Queue, "first", "first float")


def f_grad(x, rate):
    """Gradient of f with respect to (x, rate)."""
    t_10_bar = [0.0, 0.0, 0.0]
    t_10 = [2 * x * x, x, rate]
    t_11_bar = [0.0]
    t_11 = [x]
    table_bar = {'a': t_10_bar, 'b': t_11_bar}
    table = {'a': t_10, 'b': t_11}
    trips = 0
    x_1 = x
    t_5s = []
    items_2_bars = []
    t_5s_ = []
    while True:
        trips = trips + 1
        t_5 = bool(table['a'])
        t_5s.append(t_5)
        if t_5:
            items_2_bar = table_bar['a']
            items_2_bars.append(items_2_bar)
            items_2 = table['a']
            items_2_bar.pop()
            t_6 = items_2.pop()
            t_5 = t_6 > 0.2 * rate
        t_5s_.append(t_5)
        if not t_5:
            break
        else:
            x = x * 1.5
    x_2 = x
    items_bar = table_bar['a']
    items = table['a']
    items_bar.append(0.0)
    items.append(x)
    items_1_bar = table_bar['b']
    items_1 = table['b']
    items_1_bar.pop()
    t_1 = items_1.pop()
    assert t_1 > 0
    t_4 = not table['b']
    t_4_1 = t_4
    if t_4:
        items_3_bar = table_bar['a']
        items_3 = table['a']
        items_3_bar.pop()
        t_7 = items_3.pop()
        t_4 = t_7 > 0
    if t_4:
        x = x * rate
    queue, saved = new_Queue_fwd(x)
    queue_bar = shadows(queue)
    trips_ = 0
    t_3s = []
    items_4_bars = []
    items_4s = []
    t_8s = []
    t_3s_ = []
    while True:
        trips_ = trips_ + 1
        t_3 = len(queue.items) > 1
        t_3s.append(t_3)
        if t_3:
            items_4_bar = queue_bar.items
            items_4_bars.append(items_4_bar)
            items_4 = queue.items
            items_4s.append(items_4)
            items_4_bar.pop()
            t_8 = items_4.pop()
            t_8s.append(t_8)
            t_3 = t_8 > 0
        t_3s_.append(t_3)
        if not t_3:
            break
        else:
            x = x + queue.items[0]
    x_3 = x
    rest = [x, rate, x * rate]
    trips__ = 0
    t_2s = []
    t_2s_ = []
    while True:
        trips__ = trips__ + 1
        t_2 = len(rest) > 1
        t_2s.append(t_2)
        if t_2:
            t_9 = rest.pop()
            t_2 = t_9 > -1
        t_2s_.append(t_2)
        if not t_2:
            break
        else:
            x = x * 1.1

    # return x * rest[0] * queue.items[0]
    x_bar = rest[0] * queue.items[0]
    rest_bar = zeros(rest)
    rest_bar[0] += x * queue.items[0]
    queue_bar.items[0] += x * rest[0]
    for _ in range(trips__):
        t_2_1 = t_2s_.pop()
        if t_2_1:
            # x = x * 1.1
            x_bar = 1.1 * x_bar
        t_2 = t_2s.pop()
        if t_2:
            # t_9 = rest.pop()
            rest_bar.append(0.0)
    # rest = [x, rate, x * rate]
    x_bar += rest_bar[0] + rate * rest_bar[2]
    rate_bar = rest_bar[1] + x_3 * rest_bar[2]
    for _ in range(trips_):
        t_3_1 = t_3s_.pop()
        if t_3_1:
            # x = x + queue.items[0]
            queue_bar.items[0] += x_bar
        t_3 = t_3s.pop()
        if t_3:
            t_8 = t_8s.pop()
            items_4 = items_4s.pop()
            items_4_bar = items_4_bars.pop()
            # t_8 = items_4.pop()
            items_4_bar.append(0.0)
            items_4.append(t_8)
    # queue = Queue(x)
    x_bar += new_Queue_rev(saved, queue_bar)
    if t_4:
        # x = x * rate
        rate_bar += x_2 * x_bar
        x_bar = rate * x_bar
    if t_4_1:
        # t_7 = items_3.pop()
        items_3_bar.append(0.0)
    # t_1 = items_1.pop()
    items_1_bar.append(0.0)
    # table["a"].append(x)
    t_12_bar = items_bar.pop()
    x_bar += t_12_bar
    for _ in range(trips):
        t_5_1 = t_5s_.pop()
        if t_5_1:
            # x = x * 1.5
            x_bar = 1.5 * x_bar
        t_5 = t_5s.pop()
        if t_5:
            items_2_bar = items_2_bars.pop()
            # t_6 = items_2.pop()
            items_2_bar.append(0.0)
    # t_11 = [x]
    x_bar += t_11_bar[0]
    # t_10 = [2 * x * x, x, rate]
    x_bar += 4 * x_1 * t_10_bar[0] + t_10_bar[1]
    rate_bar += t_10_bar[2]
    return x_bar, rate_bar
