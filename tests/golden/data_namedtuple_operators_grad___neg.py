# autotangent-cache 1
# function: tests.programs.data_namedtuple_operators:Vector.__neg__   variant: pair
#     wrt: self   shadows: self   defines: __neg___fwd __neg___rev
# source: ../data_namedtuple_operators.py   da8b94722e92aec8
# generated: 6b4199f7364b6de8   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_operators:Vector(float, float)
# result: tests.programs.data_namedtuple_operators:Vector(float, float)
# resolved: Vector -> tests.programs.data_namedtuple_operators:Vector
# deps:
# pin: no

def __neg___fwd(self):
    """Value of __neg__ and what __neg___rev needs."""
    return Vector(-self.x, -self.y), ()


def __neg___rev(saved, y_bar, self_bar):
    """Adjoint of __neg__: adds into self_bar."""
    # return Vector(-self.x, -self.y)
    self_bar[0] -= y_bar[0]
    self_bar[1] -= y_bar[1]
