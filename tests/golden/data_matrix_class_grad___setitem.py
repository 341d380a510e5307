# autotangent-cache 1
# function: tests.programs.data_matrix_class:Matrix.__setitem__   variant: pair   wrt:
#     self value   shadows: self   defines: __setitem___fwd __setitem___rev
# source: ../data_matrix_class.py   4acbf4ea54164ea1
# generated: d936ba17f4a2d65d   gen: 1.0.0
# kinds: self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place
#     tuple(int, int), value float
# result: any
# resolved:
# deps:
# pin: no

def __setitem___fwd(self, place, value):
    """Value of __setitem__ and what __setitem___rev needs."""
    self.rows[place[0]][place[1]] = value
    return None, (place,)


def __setitem___rev(saved, self_bar):
    """Adjoint of __setitem__: adds into self_bar, returns value_bar."""
    place, = saved
    # self.rows[place[0]][place[1]] = value
    value_bar = self_bar.rows[place[0]][place[1]]
    self_bar.rows[place[0]][place[1]] = 0.0
    return value_bar
