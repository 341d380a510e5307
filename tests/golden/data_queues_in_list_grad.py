from autotangent.runtime import put_back, shadowed_pair, shadows, snapshot

take_fwd, take_rev = shadowed_pair(
    Queue.take,
    "self",
    "self tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}",
)
push_fwd, push_rev = shadowed_pair(
    Queue.push,
    "self v",
    "self tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}, v float",
)
pushed_fwd, pushed_rev = shadowed_pair(
    pushed,
    "queues v",
    "queues tuple(tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}, tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}), v float",
)


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_3 = Queue()
    t_3_bar = shadows(t_3)
    t_4 = Queue()
    t_4_bar = shadows(t_4)
    queues_bar = [t_3_bar, t_4_bar]
    queues = [t_3, t_4]
    saved_7s = []
    q_2s = []
    saved_6s = []
    q_1s = []
    for q, q_bar in zip(queues, queues_bar):
        q_2 = snapshot(q)
        q_2s.append(q_2)
        _, saved_7 = push_fwd(q, x, self_bar=q_bar)
        saved_7s.append(saved_7)
        q_1 = snapshot(q)
        q_1s.append(q_1)
        _, saved_6 = push_fwd(q, y, self_bar=q_bar)
        saved_6s.append(saved_6)
    t_6 = Queue()
    t_6_bar = shadows(t_6)
    t_8 = Queue()
    t_8_bar = shadows(t_8)
    t_7_bar = {'a': t_8_bar}
    t_7 = {'a': t_8}
    t_5_bar = [t_6_bar, t_7_bar]
    t_5 = (t_6, t_7)
    first_bar, others_bar = queues_bar[0], t_5_bar
    first, others = queues[0], t_5
    t_9_bar = [first_bar, others_bar[0]]
    t_9 = (first, others[0])
    t_9_1 = snapshot(t_9)
    _, saved_5 = pushed_fwd(t_9, x * y, queues_bar=t_9_bar)
    others_3 = snapshot(others[1]['a'])
    _, saved_4 = push_fwd(others[1]['a'], y, self_bar=others_bar[1]['a'])
    queues_2 = snapshot(queues[0])
    t_1, saved_3 = take_fwd(queues[0], self_bar=queues_bar[0])
    queues_1 = snapshot(queues[1])
    t_2, saved_2 = take_fwd(queues[1], self_bar=queues_bar[1])
    others_2 = snapshot(others[0])
    t_10, saved_1 = take_fwd(others[0], self_bar=others_bar[0])
    total = t_1 * t_2 * queues[0].items[0] + t_10
    others_1 = snapshot(others[1]['a'])
    t_11, saved = take_fwd(others[1]['a'], self_bar=others_bar[1]['a'])

    # return total * first.pairs[1][0] + others[1]["a"].take() * len(first.items)
    total_bar = first.pairs[1][0]
    first_bar.pairs[1][0] += total
    t_11_bar = len(first.items)
    # t_11 = others[1]['a'].take(self_bar=others_bar[1]['a'])
    take_rev(saved, 1.0 * t_11_bar)
    put_back(others[1]['a'], others_1)
    # total = t_1 * t_2 * queues[0].items[0] + t_10
    t_1_bar = t_2 * queues[0].items[0] * total_bar
    t_2_bar = t_1 * queues[0].items[0] * total_bar
    queues_bar[0].items[0] += t_1 * t_2 * total_bar
    t_10_bar = total_bar
    # t_10 = others[0].take(self_bar=others_bar[0])
    take_rev(saved_1, t_10_bar)
    put_back(others[0], others_2)
    # t_2 = queues[1].take(self_bar=queues_bar[1])
    take_rev(saved_2, t_2_bar)
    put_back(queues[1], queues_1)
    # t_1 = queues[0].take(self_bar=queues_bar[0])
    take_rev(saved_3, t_1_bar)
    put_back(queues[0], queues_2)
    # others[1]["a"].push(y)
    y_bar = push_rev(saved_4)
    put_back(others[1]['a'], others_3)
    # pushed((first, others[0]), x * y)
    v_1_bar = pushed_rev(saved_5)
    put_back(t_9, t_9_1)
    x_bar = y * v_1_bar
    y_bar += x * v_1_bar
    for i in range(min(len(queues), len(queues_bar)) - 1, -1, -1):
        q = queues[i]
        q_bar = queues_bar[i]
        saved_6 = saved_6s.pop()
        q_1 = q_1s.pop()
        # q.push(y)
        v_2_bar = push_rev(saved_6)
        put_back(q, q_1)
        y_bar += v_2_bar
        saved_7 = saved_7s.pop()
        q_2 = q_2s.pop()
        # q.push(x)
        v_3_bar = push_rev(saved_7)
        put_back(q, q_2)
        x_bar += v_3_bar
    return x_bar, y_bar
