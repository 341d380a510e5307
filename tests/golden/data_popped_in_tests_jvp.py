from autotangent.runtime import constructor, tangent

new_Queue = constructor(Queue)
new_Queue_jvp = tangent(new_Queue, "first", "first float")


def f_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of f along (x_dot, rate_dot)."""
    table = {"a": [2 * x * x, x, rate], "b": [x]}
    table_dot = {'a': [4 * x * x_dot, x_dot, rate_dot], 'b': [x_dot]}
    trips = 0
    while True:
        trips = trips + 1
        t_5 = bool(table['a'])
        if t_5:
            items_2 = table['a']
            items_2_dot = table_dot['a']
            t_6_dot = items_2_dot.pop()
            t_6 = items_2.pop()
            t_5 = t_6 > 0.2 * rate
        if not t_5:
            break
        else:
            x = x * 1.5
            x_dot = 1.5 * x_dot
    items = table['a']
    items_dot = table_dot['a']
    items_dot.append(x_dot)
    items.append(x)
    items_1 = table['b']
    items_1_dot = table_dot['b']
    t_1_dot = items_1_dot.pop()
    t_1 = items_1.pop()
    assert t_1 > 0
    t_4 = not table['b']
    if t_4:
        items_3 = table['a']
        items_3_dot = table_dot['a']
        t_7_dot = items_3_dot.pop()
        t_7 = items_3.pop()
        t_4 = t_7 > 0
    if t_4:
        x_dot = rate * x_dot + x * rate_dot
        x = x * rate
    queue_1, queue_1_dot = new_Queue_jvp(x, first_dot=x_dot)
    queue = queue_1
    queue_dot = queue_1_dot
    trips_ = 0
    while True:
        trips_ = trips_ + 1
        t_3 = len(queue.items) > 1
        if t_3:
            items_4 = queue.items
            items_4_dot = queue_dot.items
            t_8_dot = items_4_dot.pop()
            t_8 = items_4.pop()
            t_3 = t_8 > 0
        if not t_3:
            break
        else:
            x = x + queue.items[0]
            x_dot = x_dot + queue_dot.items[0]
    rest = [x, rate, x * rate]
    rest_dot = [x_dot, rate_dot, rate * x_dot + x * rate_dot]
    trips__ = 0
    while True:
        trips__ = trips__ + 1
        t_2 = len(rest) > 1
        if t_2:
            t_9_dot = rest_dot.pop()
            t_9 = rest.pop()
            t_2 = t_9 > -1
        if not t_2:
            break
        else:
            x = x * 1.1
            x_dot = 1.1 * x_dot
    return (
        x * rest[0] * queue.items[0],
        (
            queue.items[0] * (rest[0] * x_dot + x * rest_dot[0])
            + x * rest[0] * queue_dot.items[0]
        ),
    )
