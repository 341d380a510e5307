# autotangent-cache 1
# function: tests.programs.data_queues_in_list:Queue.push   variant: tangent   wrt: self
#     v   defines: push_jvp
# source: ../data_queues_in_list.py   6662a68108ade053
# generated: 6a7e455893b1bf11   gen: 1.0.0
# kinds: self tests.programs.data_queues_in_list:Queue{items: list(float), pairs:
#     list(tuple(float, int))}, v float
# result: any
# resolved:
# deps:
# pin: no

def push_jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of push along (self_dot, v_dot)."""
    items = self.items
    items_dot = self_dot.items
    items_dot.append(v_dot)
    items.append(v)
    pairs = self.pairs
    pairs_dot = self_dot.pairs
    pairs_dot.append((v_dot, 0.0))
    pairs.append((v, 1))
    return None, None
