# autotangent-cache 1
# function: tests.programs.data_queues_in_list:pushed   variant: shadow   wrt: queues v
#     shadows: queues   defines: pushed_fwd pushed_rev
# source: ../data_queues_in_list.py   6687152a2fa65568
# generated: 71f9f8fcc772da08   gen: 1.0.0
# kinds: queues tuple(tests.programs.data_queues_in_list:Queue{items: list(float),
#     pairs: list(tuple(float, int))}, tests.programs.data_queues_in_list:Queue{items:
#     list(float), pairs: list(tuple(float, int))}), v float
# result: any
# resolved:
# deps: tests.programs.data_queues_in_list:Queue.push=6662a68108ade053
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

push_fwd, push_rev = shadowed_pair(
    Queue.push,
    "self v",
    "self tests.programs.data_queues_in_list:Queue{items: list(float), pairs: list(tuple(float, int))}, v float",
)


def pushed_fwd(queues, v, *, queues_bar):
    """Value of pushed and what pushed_rev needs."""
    saveds = []
    q_1s = []
    for q, q_bar in zip(queues, queues_bar):
        q_1 = snapshot(q)
        q_1s.append(q_1)
        _, saved = push_fwd(q, v, self_bar=q_bar)
        saveds.append(saved)
    return None, (q_1s, queues, queues_bar, saveds)


def pushed_rev(saved):
    """Adjoint of pushed: adds into queues_bar, returns v_bar."""
    q_1s, queues, queues_bar, saveds = saved
    v_bar = 0.0
    for i in range(min(len(queues), len(queues_bar)) - 1, -1, -1):
        q = queues[i]
        q_bar = queues_bar[i]
        saved = saveds.pop()
        q_1 = q_1s.pop()
        # q.push(v)
        v_1_bar = push_rev(saved)
        put_back(q, q_1)
        v_bar += v_1_bar
    return v_bar
