# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__neg__   variant: pair   wrt:
#     self   shadows: self   defines: __neg___fwd __neg___rev
# source: ../data_operator_inplace.py   da8b94722e92aec8
# generated: 5cf3ed0943328998   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved: Vector -> tests.programs.data_operator_inplace:Vector
# deps:
# pin: no

def __neg___fwd(self):
    """Value of __neg__ and what __neg___rev needs."""
    return Vector(-self.x, -self.y), ()


def __neg___rev(saved, y_bar, self_bar):
    """Adjoint of __neg__: adds into self_bar."""
    # return Vector(-self.x, -self.y)
    self_bar.x -= y_bar.x
    self_bar.y -= y_bar.y
