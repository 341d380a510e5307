# autotangent-cache 1
# function: tests.programs.data_methods_of_lists:Meter.pop   variant: pair   wrt: self
#     shadows: self   defines: pop_fwd pop_rev
# source: ../data_methods_of_lists.py   a3bb58300831511a
# generated: de4cec02c644e116   gen: 1.0.0
# kinds: self tests.programs.data_methods_of_lists:Meter{total: float, count: int}
# result: float
# resolved:
# deps:
# pin: no

def pop_fwd(self):
    """Value of pop and what pop_rev needs."""
    self.total *= 2.0
    return self.total, ()


def pop_rev(saved, y_bar, self_bar):
    """Adjoint of pop: adds into self_bar."""
    # return self.total
    self_bar.total += y_bar
    # self.total *= 2.0
    self_bar.total = 2 * self_bar.total
