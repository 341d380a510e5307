# autotangent-cache 1
# function: tests.programs.data_slots_grown:Account.__imul__   variant: shadow   wrt:
#     self   shadows: self   defines: __imul___fwd __imul___rev
# source: ../data_slots_grown.py   ca7fcc453e777312
# generated: dffd3dc871ac1df5   gen: 1.0.0
# kinds: self tests.programs.data_slots_grown:Account{value: float}, other float
# result: tests.programs.data_slots_grown:Account{value: float}
# resolved:
# deps:
# pin: no

def __imul___fwd(self, other, *, self_bar):
    """Value of __imul__ and what __imul___rev needs."""
    self.value = self.value * other
    return (self, self_bar), (other, self_bar)


def __imul___rev(saved):
    """Adjoint of __imul__: adds into self_bar."""
    other, self_bar = saved
    # self.value = self.value * other
    self_bar.value = other * self_bar.value
