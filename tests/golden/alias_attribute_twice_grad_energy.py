# autotangent-cache 1
# function: tests.programs.alias_attribute_twice:Ring.energy   variant: pair   wrt: self
#     shadows: self   defines: energy_fwd energy_rev
# source: ../alias_attribute_twice.py   02dbb030c1183411
# generated: 1c8c6b3eda1c94fc   gen: 1.0.0
# kinds: self tests.programs.alias_attribute_twice:Ring{cells: array(f; n), first:
#     array(f; ?), all: array(f; n)}
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def energy_fwd(self):
    """Value of energy and what energy_rev needs."""
    self.first[0] *= 2
    self_1 = self.all[1]
    self.all[1] *= self.first[0]
    return np.sum(self.cells**2), (self, self_1)


def energy_rev(saved, y_bar, self_bar):
    """Adjoint of energy: adds into self_bar."""
    self, self_1 = saved
    # return np.sum(self.cells**2)
    self_bar.cells += 2 * y_bar * self.cells
    self.all[1] = self_1
    # self.all[1] *= self.first[0]
    self_2_bar = self_bar.all[1]
    self_bar.all[1] = 0.0
    self_bar.all[1] += self.first[0] * self_2_bar
    self_bar.first[0] += self.all[1] * self_2_bar
    # self.first[0] *= 2
    self_bar.first[0] = 2 * self_bar.first[0]
