# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__rmul__   variant: pair   wrt:
#     self   shadows: self   defines: __rmul___fwd __rmul___rev
# source: ../data_operator_inplace.py   901ba8053a38cad7
# generated: 7e34fc7a3110e46e   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, factor float
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved: Vector -> tests.programs.data_operator_inplace:Vector
# deps:
# pin: no

def __rmul___fwd(self, factor):
    """Value of __rmul__ and what __rmul___rev needs."""
    return Vector(factor * self.x, factor * self.y), (factor,)


def __rmul___rev(saved, y_bar, self_bar):
    """Adjoint of __rmul__: adds into self_bar."""
    factor, = saved
    # return Vector(factor * self.x, factor * self.y)
    self_bar.x += factor * y_bar.x
    self_bar.y += factor * y_bar.y
