# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__mul__   variant: pair
#     wrt: self   shadows: self   defines: __mul___fwd __mul___rev
# source: ../data_namedtuple_operators.py   8745391376ae16d4
# generated: e155086c32f85386   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float), s float
# result: tests.programs.data_namedtuple_operators:Vector(float, float)
# resolved: Vector -> tests.programs.data_namedtuple_operators:Vector
# deps:
# pin: no

def __mul___fwd(self, s):
    """Value of __mul__ and what __mul___rev needs."""
    return Vector(self.x * s, self.y * s), (s,)


def __mul___rev(saved, y_bar, self_bar):
    """Adjoint of __mul__: adds into self_bar."""
    s, = saved
    # return Vector(self.x * s, self.y * s)
    self_bar[0] += s * y_bar[0]
    self_bar[1] += s * y_bar[1]
