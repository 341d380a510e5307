# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__sub__   variant: pair   wrt:
#     self other   shadows: self other   defines: __sub___fwd __sub___rev
# source: ../data_operator_inplace.py   3516ff881322fea3
# generated: bdc42986c1f5ac7f   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved: Vector -> tests.programs.data_operator_inplace:Vector
# deps:
# pin: no

def __sub___fwd(self, other):
    """Value of __sub__ and what __sub___rev needs."""
    return Vector(self.x - other.x, self.y - other.y), ()


def __sub___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __sub__: adds into self_bar, other_bar."""
    # return Vector(self.x - other.x, self.y - other.y)
    self_bar.x += y_bar.x
    other_bar.x -= y_bar.x
    self_bar.y += y_bar.y
    other_bar.y -= y_bar.y
