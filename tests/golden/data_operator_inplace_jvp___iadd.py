# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__iadd__   variant: tangent
#     wrt: self other   defines: __iadd___jvp
# source: ../data_operator_inplace.py   d9089f2b8c341f8f
# generated: a2976861006a5db5   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved:
# deps:
# pin: no

def __iadd___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __iadd__ along (self_dot, other_dot)."""
    self_dot.x += other_dot.x
    self.x += other.x
    self_dot.y += other_dot.y
    self.y += other.y
    return self, self_dot
