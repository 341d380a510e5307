# autotangent-cache 1
# function: tests.programs.alias_attribute_twice:Ring.energy   variant: pair   wrt: self
#     shadows: self   defines: energy_fwd energy_rev
# source: ../alias_attribute_twice.py   568d642ebacf00b9
# generated: 36796c1979e60160   gen: 1.0.0
# kinds: self tests.programs.alias_attribute_twice:Ring{cells: array(f; n), all:
#     array(f; n)}
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def energy_fwd(self):
    """Value of energy and what energy_rev needs."""
    self.all[0] *= 2
    return np.sum(self.cells**2), (self,)


def energy_rev(saved, y_bar, self_bar):
    """Adjoint of energy: adds into self_bar."""
    self, = saved
    # return np.sum(self.cells**2)
    self_bar.cells += 2 * y_bar * self.cells
    # self.all[0] *= 2
    self_bar.all[0] = 2 * self_bar.all[0]
