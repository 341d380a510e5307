# autotangent-cache 1
# function: tests.programs.data_queues_in_list:Queue.push   variant: shadow   wrt: self
#     v   shadows: self   defines: push_fwd push_rev
# source: ../data_queues_in_list.py   6662a68108ade053
# generated: 79444aac73ee5ed6   gen: 1.0.0
# kinds: self tests.programs.data_queues_in_list:Queue{items: list(float), pairs:
#     list(tuple(float, int))}, v float
# result: any
# resolved:
# deps:
# pin: no

def push_fwd(self, v, *, self_bar):
    """Value of push and what push_rev needs."""
    items_bar = self_bar.items
    items = self.items
    items_bar.append(0.0)
    items.append(v)
    pairs_bar = self_bar.pairs
    pairs = self.pairs
    t_1_bar = [0.0, 0.0]
    t_1 = (v, 1)
    pairs_bar.append(t_1_bar)
    pairs.append(t_1)
    return None, (items_bar, pairs_bar, t_1_bar)


def push_rev(saved):
    """Adjoint of push: adds into self_bar, returns v_bar."""
    items_bar, pairs_bar, t_1_bar = saved
    pairs_bar.pop()
    # t_1 = (v, 1)
    v_bar = t_1_bar[0]
    # self.items.append(v)
    t_2_bar = items_bar.pop()
    v_bar += t_2_bar
    return v_bar
