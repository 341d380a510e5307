# autotangent-cache 1
# function: tests.programs.call_chained_methods:Tally.add   variant: shadow   wrt: self
#     value   shadows: self   defines: add_fwd add_rev
# source: ../call_chained_methods.py   7b45bd6ffcd98e47
# generated: f99fba4df2dba824   gen: 1.0.0
# kinds: self tests.programs.call_chained_methods:Tally{rate: float, total: float},
#     value float
# result: tests.programs.call_chained_methods:Tally{rate: float, total: float}
# resolved:
# deps:
# pin: no

def add_fwd(self, value, *, self_bar):
    """Value of add and what add_rev needs."""
    self_1 = self.total
    self.total += self.rate * value
    return (self, self_bar), (self, self_1, self_bar, value)


def add_rev(saved):
    """Adjoint of add: adds into self_bar, returns value_bar."""
    self, self_1, self_bar, value = saved
    self.total = self_1
    # self.total += self.rate * value
    self_2_bar = self_bar.total
    self_bar.rate += value * self_2_bar
    value_bar = self.rate * self_2_bar
    return value_bar
