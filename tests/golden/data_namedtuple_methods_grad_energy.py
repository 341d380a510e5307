# autotangent-cache 1
# function: tests.programs.data_namedtuple_methods:State.energy   variant: pair   wrt:
#     self   shadows: self   defines: energy_fwd energy_rev
# source: ../data_namedtuple_methods.py   014c1bd261e6f4be
# generated: aa063611fb47b199   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_methods:State(float, float, tuple(float,
#     float))
# result: float
# resolved:
# deps:
# pin: no

def energy_fwd(self):
    """Value of energy and what energy_rev needs."""
    return 0.5 * self.velocity**2 + self.position**2, (self,)


def energy_rev(saved, y_bar, self_bar):
    """Adjoint of energy: adds into self_bar."""
    self, = saved
    # return 0.5 * self.velocity**2 + self.position**2
    self_bar[1] += self.velocity * y_bar
    self_bar[0] += 2 * self.position * y_bar
