# autotangent-cache 1
# function: tests.programs.data_objects_counted:Cell.count   variant: pair   wrt: self
#     by   shadows: self   defines: count_fwd count_rev
# source: ../data_objects_counted.py   e1ede8e8d7cbbde6
# generated: 24288353d119e41a   gen: 1.0.0
# kinds: self tests.programs.data_objects_counted:Cell{size: float, total: float}, by
#     float
# result: any
# resolved:
# deps:
# pin: no

def count_fwd(self, by):
    """Value of count and what count_rev needs."""
    self.total = self.total + by * self.size
    return None, (by, self)


def count_rev(saved, self_bar):
    """Adjoint of count: adds into self_bar, returns by_bar."""
    by, self = saved
    # self.total = self.total + by * self.size
    self_1_bar = self_bar.total
    self_bar.total = 0.0
    self_bar.total += self_1_bar
    by_bar = self.size * self_1_bar
    self_bar.size += by * self_1_bar
    return by_bar
