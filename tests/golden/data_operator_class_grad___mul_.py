# autotangent-cache 1
# function: tests.programs.data_operator_class:Vector.__mul__   variant: pair   wrt:
#     self scale   shadows: self   defines: __mul___fwd __mul___rev
# source: ../data_operator_class.py   605a6473b39bf53e
# generated: 29c69854925ab118   gen: 1.0.0
# kinds: self tests.programs.data_operator_class:Vector{x: float, y: float}, scale float
# result: tests.programs.data_operator_class:Vector{x: float, y: float}
# resolved: Vector -> tests.programs.data_operator_class:Vector
# deps:
# pin: no

def __mul___fwd(self, scale):
    """Value of __mul__ and what __mul___rev needs."""
    return Vector(self.x * scale, self.y * scale), (scale, self)


def __mul___rev(saved, y_bar, self_bar):
    """Adjoint of __mul__: adds into self_bar, returns scale_bar."""
    scale, self = saved
    # return Vector(self.x * scale, self.y * scale)
    self_bar.x += scale * y_bar.x
    self_bar.y += scale * y_bar.y
    scale_bar = self.x * y_bar.x + self.y * y_bar.y
    return scale_bar
