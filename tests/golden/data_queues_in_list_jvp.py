from autotangent.runtime import shadows, tangent, zeros

push_jvp = tangent(
    Queue.push,
    "self v",
    "self tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}, v float",
)
pushed_jvp = tangent(
    pushed,
    "queues v",
    "queues tuple(tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}, tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}), v float",
)
take_jvp = tangent(
    Queue.take,
    "self",
    "self tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}",
)


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    queues = [Queue(), Queue()]
    queues_dot = shadows(queues)
    for q, q_dot in zip(queues, queues_dot):
        t_3, t_3_dot = push_jvp(q, x, self_dot=q_dot, v_dot=x_dot)
        t_4, t_4_dot = push_jvp(q, y, self_dot=q_dot, v_dot=y_dot)
    t_5 = Queue()
    t_6 = {'a': Queue()}
    first_dot, others_dot = queues_dot[0], zeros((t_5, t_6))
    first, others = queues[0], (t_5, t_6)
    t_7, t_7_dot = pushed_jvp(
        (first, others[0]),
        x * y,
        queues_dot=(first_dot, others_dot[0]),
        v_dot=y * x_dot + x * y_dot,
    )
    t_8, t_8_dot = push_jvp(others[1]['a'], y, self_dot=others_dot[1]['a'], v_dot=y_dot)
    t_1_1, t_1_1_dot = take_jvp(queues[0], self_dot=queues_dot[0])
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    t_2_1, t_2_1_dot = take_jvp(queues[1], self_dot=queues_dot[1])
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    total_1, total_1_dot = take_jvp(others[0], self_dot=others_dot[0])
    total = t_1 * t_2 * queues[0].items[0] + total_1
    total_dot = (
        queues[0].items[0] * (t_2 * t_1_dot + t_1 * t_2_dot)
        + t_1 * t_2 * queues_dot[0].items[0]
        + total_1_dot
    )
    t_9, t_9_dot = take_jvp(others[1]['a'], self_dot=others_dot[1]['a'])
    return (
        total * first.pairs[1][0] + t_9 * len(first.items),
        (
            first.pairs[1][0] * total_dot
            + total * first_dot.pairs[1][0]
            + len(first.items) * t_9_dot
        ),
    )
