# autotangent-cache 1
# function: tests.programs.data_methods_of_lists:Meter.reverse   variant: pair   wrt:
#     self   shadows: self   defines: reverse_fwd reverse_rev
# source: ../data_methods_of_lists.py   63c6ff46d46f708f
# generated: 9d3d7a267bbcf735   gen: 1.0.0
# kinds: self tests.programs.data_methods_of_lists:Meter{total: float, count: int}
# result: any
# resolved:
# deps:
# pin: no

def reverse_fwd(self):
    """Value of reverse and what reverse_rev needs."""
    self_1 = self.total
    self.total = 1.0 / self.total
    return None, (self, self_1)


def reverse_rev(saved, self_bar):
    """Adjoint of reverse: adds into self_bar."""
    self, self_1 = saved
    self.total = self_1
    # self.total = 1.0 / self.total
    self_bar.total = -self_bar.total / (self.total * self.total)
