# autotangent-cache 1
# function: tests.programs.data_object_items:Band.__getitem__   variant: pair   wrt:
#     self   shadows: self   defines: __getitem___fwd __getitem___rev
# source: ../data_object_items.py   aa200de5429db6d7
# generated: 475f40641f5e6bb4   gen: 1.0.0
# kinds: self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)},
#     index tuple(int, int)
# result: float
# resolved: abs -> builtins:abs; min -> builtins:min
# deps:
# pin: no

def __getitem___fwd(self, index):
    """Value of __getitem__ and what __getitem___rev needs."""
    i, j = index
    if abs(i - j) < 2:
        t_1 = self.values[abs(i - j), min(i, j)]
    else:
        t_1 = 0.0
    return t_1, (i, j)


def __getitem___rev(saved, y_bar, self_bar):
    """Adjoint of __getitem__: adds into self_bar."""
    i, j = saved
    # return t_1
    t_1_bar = y_bar
    if abs(i - j) < 2:
        # t_1 = self.values[abs(i - j), min(i, j)]
        self_bar.values[abs(i - j), min(i, j)] += t_1_bar
