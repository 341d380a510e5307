# autotangent-cache 1
# function: tests.programs.data_slots_grown:Account.__imul__   variant: tangent   wrt:
#     self   defines: __imul___jvp
# source: ../data_slots_grown.py   ca7fcc453e777312
# generated: ea30b9b0d169166f   gen: 1.0.0
# kinds: self tests.programs.data_slots_grown:Account{value: float}, other float
# result: tests.programs.data_slots_grown:Account{value: float}
# resolved:
# deps:
# pin: no

def __imul___jvp(self, other, *, self_dot):
    """Value and tangent of __imul__ along self_dot."""
    self_dot.value = other * self_dot.value
    self.value = self.value * other
    return self, self_dot
