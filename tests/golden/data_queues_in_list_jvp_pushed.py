# autotangent-cache 1
# function: tests.programs.data_queues_in_list:pushed   variant: tangent   wrt: queues v
#     defines: pushed_jvp
# source: ../data_queues_in_list.py   6687152a2fa65568
# generated: 88d3bb85bfe391d1   gen: 1.0.0
# kinds: queues tuple(tests.programs.data_queues_in_list:Queue{items: list(float),
#     pairs: list(tuple(float, int))}, tests.programs.data_queues_in_list:Queue{items:
#     list(float), pairs: list(tuple(float, int))}), v float
# result: any
# resolved:
# deps: tests.programs.data_queues_in_list:Queue.push=6662a68108ade053
# pin: no

from autotangent.runtime import tangent

push_jvp = tangent(
    Queue.push,
    "self v",
    "self tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}, v float",
)


def pushed_jvp(queues, v, *, queues_dot, v_dot):
    """Value and tangent of pushed along (queues_dot, v_dot)."""
    for q, q_dot in zip(queues, queues_dot):
        t_1, t_1_dot = push_jvp(q, v, self_dot=q_dot, v_dot=v_dot)
    return None, None
