# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__add__   variant: pair   wrt:
#     self other   shadows: self other   defines: __add___fwd __add___rev
# source: ../data_operator_inplace.py   e0530bd7e2bda5c0
# generated: e95e2464934f4780   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved: Vector -> tests.programs.data_operator_inplace:Vector
# deps:
# pin: no

def __add___fwd(self, other):
    """Value of __add__ and what __add___rev needs."""
    return Vector(self.x + other.x, self.y + other.y), ()


def __add___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __add__: adds into self_bar, other_bar."""
    # return Vector(self.x + other.x, self.y + other.y)
    self_bar.x += y_bar.x
    other_bar.x += y_bar.x
    self_bar.y += y_bar.y
    other_bar.y += y_bar.y
