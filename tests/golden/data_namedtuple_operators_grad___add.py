# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__add__   variant: pair
#     wrt: self other   shadows: self other   defines: __add___fwd __add___rev
# source: ../data_namedtuple_operators.py   e0530bd7e2bda5c0
# generated: 14dde8d251e46476   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float), other
#     tests.programs.data_namedtuple_operators:Vector(float, float)
# result: tests.programs.data_namedtuple_operators:Vector(float, float)
# resolved: Vector -> tests.programs.data_namedtuple_operators:Vector
# deps:
# pin: no

def __add___fwd(self, other):
    """Value of __add__ and what __add___rev needs."""
    return Vector(self.x + other.x, self.y + other.y), ()


def __add___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __add__: adds into self_bar, other_bar."""
    # return Vector(self.x + other.x, self.y + other.y)
    self_bar[0] += y_bar[0]
    other_bar[0] += y_bar[0]
    self_bar[1] += y_bar[1]
    other_bar[1] += y_bar[1]
