# autotangent-cache 1
# function: tests.programs.data_operator_class:Vector.__mul__   variant: pair   wrt:
#     self   shadows: self   defines: __mul___fwd __mul___rev
# source: ../data_operator_class.py   605a6473b39bf53e
# generated: 18b4bf5bfbdbe443   gen: 1.0.0
# kinds: self tests.programs.data_operator_class:Vector{x: float, y: float}, scale float
# result: tests.programs.data_operator_class:Vector{x: float, y: float}
# resolved: Vector -> tests.programs.data_operator_class:Vector
# deps:
# pin: no

def __mul___fwd(self, scale):
    """Value of __mul__ and what __mul___rev needs."""
    return Vector(self.x * scale, self.y * scale), (scale,)


def __mul___rev(saved, y_bar, self_bar):
    """Adjoint of __mul__: adds into self_bar."""
    scale, = saved
    # return Vector(self.x * scale, self.y * scale)
    self_bar.x += scale * y_bar.x
    self_bar.y += scale * y_bar.y
