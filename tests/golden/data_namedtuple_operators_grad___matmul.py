# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__matmul__   variant: pair
#     wrt: self other   shadows: self other   defines: __matmul___fwd __matmul___rev
# source: ../data_namedtuple_operators.py   17fc4db30bc5731c
# generated: e6ff9cbc22c82929   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float), other
#     tests.programs.data_namedtuple_operators:Vector(float, float)
# result: float
# resolved:
# deps:
# pin: no

def __matmul___fwd(self, other):
    """Value of __matmul__ and what __matmul___rev needs."""
    return self.x * other.x + self.y * other.y, (other, self)


def __matmul___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __matmul__: adds into self_bar, other_bar."""
    other, self = saved
    # return self.x * other.x + self.y * other.y
    self_bar[0] += other.x * y_bar
    other_bar[0] += self.x * y_bar
    self_bar[1] += other.y * y_bar
    other_bar[1] += self.y * y_bar
