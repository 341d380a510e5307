# autotangent-cache 1
# function: tests.programs.data_object_defaults:Tally.add   variant: pair   wrt: self
#     value   shadows: self   defines: add_fwd add_rev
# source: ../data_object_defaults.py   744f6bcd676bd419
# generated: ee0cd7317373da69   gen: 1.0.0
# kinds: self tests.programs.data_object_defaults:Tally{rate: float, total: float},
#     value float
# result: any
# resolved:
# deps:
# pin: no

def add_fwd(self, value):
    """Value of add and what add_rev needs."""
    self_1 = self.total
    self.total += self.rate * value
    return None, (self, self_1, value)


def add_rev(saved, self_bar):
    """Adjoint of add: adds into self_bar, returns value_bar."""
    self, self_1, value = saved
    self.total = self_1
    # self.total += self.rate * value
    self_2_bar = self_bar.total
    self_bar.rate += value * self_2_bar
    value_bar = self.rate * self_2_bar
    return value_bar
