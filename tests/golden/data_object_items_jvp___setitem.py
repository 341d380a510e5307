# autotangent-cache 1
# function: tests.programs.data_object_items:Band.__setitem__   variant: tangent   wrt:
#     self value   defines: __setitem___jvp
# source: ../data_object_items.py   31f86f1da0a0dc6c
# generated: 2475447d2b3c45f6   gen: 1.0.0
# kinds: self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)},
#     index tuple(int, int), value float
# result: any
# resolved: abs -> builtins:abs; min -> builtins:min
# deps:
# pin: no

def __setitem___jvp(self, index, value, *, self_dot, value_dot):
    """Value and tangent of __setitem__ along (self_dot, value_dot)."""
    i, j = index
    self_dot.values[abs(i - j), min(i, j)] = value_dot
    self.values[abs(i - j), min(i, j)] = value
    return None, None
