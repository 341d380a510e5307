# autotangent-cache 1
# function: tests.programs.alias_attribute_twice:Row.energy   variant: pair   wrt: self
#     shadows: self   defines: energy_fwd energy_rev
# source: ../alias_attribute_twice.py   b54807825c5fce52
# generated: 911ca8e5cecdef68   gen: 1.0.0
# kinds: self tests.programs.alias_attribute_twice:Row{cells: array(f; n), first:
#     array(f; ?)}
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def energy_fwd(self):
    """Value of energy and what energy_rev needs."""
    self.first[0] *= 2
    t_1 = np.sum(self.cells**2)
    return t_1 * self.first[0], (self, t_1)


def energy_rev(saved, y_bar, self_bar):
    """Adjoint of energy: adds into self_bar."""
    self, t_1 = saved
    # return np.sum(self.cells**2) * self.first[0]
    self_bar.cells += 2 * self.first[0] * y_bar * self.cells
    self_bar.first[0] += t_1 * y_bar
    # self.first[0] *= 2
    self_bar.first[0] = 2 * self_bar.first[0]
