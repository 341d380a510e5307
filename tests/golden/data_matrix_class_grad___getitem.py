# autotangent-cache 1
# function: tests.programs.data_matrix_class:Matrix.__getitem__   variant: pair   wrt:
#     self   shadows: self   defines: __getitem___fwd __getitem___rev
# source: ../data_matrix_class.py   8736ec875a340951
# generated: 941899ced3fce496   gen: 1.0.0
# kinds: self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place
#     tuple(int, int)
# result: float
# resolved:
# deps:
# pin: no

def __getitem___fwd(self, place):
    """Value of __getitem__ and what __getitem___rev needs."""
    return self.rows[place[0]][place[1]], (place,)


def __getitem___rev(saved, y_bar, self_bar):
    """Adjoint of __getitem__: adds into self_bar."""
    place, = saved
    # return self.rows[place[0]][place[1]]
    self_bar.rows[place[0]][place[1]] += y_bar
