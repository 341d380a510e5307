# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__iadd__   variant: shadow
#     wrt: self other   shadows: self other   defines: __iadd___fwd __iadd___rev
# source: ../data_operator_inplace.py   d9089f2b8c341f8f
# generated: 7386a43744d15874   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved:
# deps:
# pin: no

def __iadd___fwd(self, other, *, self_bar, other_bar):
    """Value of __iadd__ and what __iadd___rev needs."""
    self.x += other.x
    self.y += other.y
    return (self, self_bar), (other_bar, self_bar)


def __iadd___rev(saved):
    """Adjoint of __iadd__: adds into self_bar, other_bar."""
    other_bar, self_bar = saved
    # self.y += other.y
    other_bar.y += self_bar.y
    # self.x += other.x
    other_bar.x += self_bar.x
