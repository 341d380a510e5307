# autotangent-cache 1
# function: tests.programs.data_queues_in_list:Queue.take   variant: tangent   wrt: self
#     defines: take_jvp
# source: ../data_queues_in_list.py   743e1eea3a0e1d8a
# generated: d7eed665722dc81e   gen: 1.0.0
# kinds: self tests.programs.data_queues_in_list:Queue{items: list(float), pairs:
#     list(tuple(float, int))}
# result: float
# resolved:
# deps:
# pin: no

def take_jvp(self, *, self_dot):
    """Value and tangent of take along self_dot."""
    items = self.items
    items_dot = self_dot.items
    t_1_dot = items_dot.pop()
    t_1 = items.pop()
    return t_1, t_1_dot
