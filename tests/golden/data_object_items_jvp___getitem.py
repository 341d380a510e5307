# autotangent-cache 1
# function: tests.programs.data_object_items:Band.__getitem__   variant: tangent   wrt:
#     self   defines: __getitem___jvp
# source: ../data_object_items.py   aa200de5429db6d7
# generated: e279818b0b91483d   gen: 1.0.0
# kinds: self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)},
#     index tuple(int, int)
# result: float
# resolved: abs -> builtins:abs; min -> builtins:min
# deps:
# pin: no

def __getitem___jvp(self, index, *, self_dot):
    """Value and tangent of __getitem__ along self_dot."""
    i, j = index
    if abs(i - j) < 2:
        t_1 = self.values[abs(i - j), min(i, j)]
        t_1_dot = self_dot.values[abs(i - j), min(i, j)]
    else:
        t_1 = 0.0
        t_1_dot = 0.0
    return t_1, t_1_dot
