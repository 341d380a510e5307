# autotangent-cache 1
# function: tests.programs.data_slots_grown:Account.__iadd__   variant: tangent   wrt:
#     self other   defines: __iadd___jvp
# source: ../data_slots_grown.py   7734a3d2ccf06805
# generated: f95a3ac3416fce07   gen: 1.0.0
# kinds: self tests.programs.data_slots_grown:Account{value: float}, other float
# result: tests.programs.data_slots_grown:Account{value: float}
# resolved:
# deps:
# pin: no

def __iadd___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __iadd__ along (self_dot, other_dot)."""
    self_dot.value = self_dot.value + other_dot
    self.value = self.value + other
    return self, self_dot
