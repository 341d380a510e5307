# autotangent-cache 1
# function: tests.programs.data_object_items:Band.__setitem__   variant: pair   wrt:
#     self value   shadows: self   defines: __setitem___fwd __setitem___rev
# source: ../data_object_items.py   31f86f1da0a0dc6c
# generated: f228c02166100714   gen: 1.0.0
# kinds: self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)},
#     index tuple(int, int), value float
# result: any
# resolved: abs -> builtins:abs; min -> builtins:min
# deps:
# pin: no

def __setitem___fwd(self, index, value):
    """Value of __setitem__ and what __setitem___rev needs."""
    i, j = index
    self.values[abs(i - j), min(i, j)] = value
    return None, (i, j)


def __setitem___rev(saved, self_bar):
    """Adjoint of __setitem__: adds into self_bar, returns value_bar."""
    i, j = saved
    # self.values[abs(i - j), min(i, j)] = value
    value_bar = self_bar.values[abs(i - j), min(i, j)]
    self_bar.values[abs(i - j), min(i, j)] = 0.0
    return value_bar
