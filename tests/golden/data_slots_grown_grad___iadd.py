# autotangent-cache 1
# function: tests.programs.data_slots_grown:Account.__iadd__   variant: shadow   wrt:
#     self other   shadows: self   defines: __iadd___fwd __iadd___rev
# source: ../data_slots_grown.py   7734a3d2ccf06805
# generated: 8e8189f8ff495383   gen: 1.0.0
# kinds: self tests.programs.data_slots_grown:Account{value: float}, other float
# result: tests.programs.data_slots_grown:Account{value: float}
# resolved:
# deps:
# pin: no

def __iadd___fwd(self, other, *, self_bar):
    """Value of __iadd__ and what __iadd___rev needs."""
    self.value = self.value + other
    return (self, self_bar), (self_bar,)


def __iadd___rev(saved):
    """Adjoint of __iadd__: adds into self_bar, returns other_bar."""
    self_bar, = saved
    # self.value = self.value + other
    other_bar = self_bar.value
    return other_bar
