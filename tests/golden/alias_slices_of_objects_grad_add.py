# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:Cell.add   variant: pair   wrt: self
#     z   shadows: self   defines: add_fwd add_rev
# source: ../alias_slices_of_objects.py   22d1eec9a6dab18a
# generated: 9f757b2789afb694   gen: 1.0.0
# kinds: self tests.programs.alias_slices_of_objects:Cell{level: float, slots:
#     list(optional(float)), log: list(), peer: None, count: int}, z float
# result: any
# resolved: math -> math
# deps:
# pin: no

def add_fwd(self, z):
    """Value of add and what add_rev needs."""
    self_1 = math.tanh(self.level + z)
    self.level = self_1
    self.count += 1
    return None, (self_1,)


def add_rev(saved, self_bar):
    """Adjoint of add: adds into self_bar, returns z_bar."""
    self_1, = saved
    # self.level = math.tanh(self.level + z)
    z_bar = (1 - self_1**2) * self_bar.level
    self_bar.level = z_bar
    return z_bar
