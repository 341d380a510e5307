# autotangent-cache 1
# function: tests.programs.data_queues_in_list:Queue.take   variant: shadow   wrt: self
#     shadows: self   defines: take_fwd take_rev
# source: ../data_queues_in_list.py   743e1eea3a0e1d8a
# generated: 2ae1e88df7bdf74d   gen: 1.0.0
# kinds: self tests.programs.data_queues_in_list:Queue{items: list(float), pairs:
#     list(tuple(float, int))}
# result: float
# resolved:
# deps:
# pin: no

def take_fwd(self, *, self_bar):
    """Value of take and what take_rev needs."""
    items_bar = self_bar.items
    items = self.items
    items_bar.pop()
    t_1 = items.pop()
    return t_1, (items_bar,)


def take_rev(saved, y_bar):
    """Adjoint of take: adds into self_bar."""
    items_bar, = saved
    # return self.items.pop()
    t_1_bar = y_bar
    # t_1 = items.pop()
    items_bar.append(t_1_bar)
