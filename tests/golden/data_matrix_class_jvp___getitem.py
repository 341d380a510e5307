# autotangent-cache 1
# function: tests.programs.data_matrix_class:Matrix.__getitem__   variant: tangent
#     wrt: self   defines: __getitem___jvp
# source: ../data_matrix_class.py   8736ec875a340951
# generated: b820417311c34d59   gen: 1.0.0
# kinds: self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place
#     tuple(int, int)
# result: float
# resolved:
# deps:
# pin: no

def __getitem___jvp(self, place, *, self_dot):
    """Value and tangent of __getitem__ along self_dot."""
    return self.rows[place[0]][place[1]], self_dot.rows[place[0]][place[1]]
