# autotangent-cache 1
# function: tests.programs.data_matrix_class:Matrix.__setitem__   variant: tangent
#     wrt: self value   defines: __setitem___jvp
# source: ../data_matrix_class.py   4acbf4ea54164ea1
# generated: 39358f80c92d7c75   gen: 1.0.0
# kinds: self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place
#     tuple(int, int), value float
# result: any
# resolved:
# deps:
# pin: no

def __setitem___jvp(self, place, value, *, self_dot, value_dot):
    """Value and tangent of __setitem__ along (self_dot, value_dot)."""
    self_dot.rows[place[0]][place[1]] = value_dot
    self.rows[place[0]][place[1]] = value
    return None, None
