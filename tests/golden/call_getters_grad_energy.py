# autotangent-cache 1
# function: tests.programs.call_getters:Spring.energy   variant: pair   wrt: self
#     shadows: self   defines: energy_fwd energy_rev
# source: ../call_getters.py   ae8f364b50ee2bc9
# generated: 13aacd51b6917c21   gen: 1.0.0
# kinds: self tests.programs.call_getters:Spring{stiffness: float, length: float},
#     stretch float
# result: float
# resolved:
# deps:
# pin: no

def energy_fwd(self, stretch):
    """Value of energy and what energy_rev needs."""
    return 0.5 * self.stiffness * stretch**2, (stretch,)


def energy_rev(saved, y_bar, self_bar):
    """Adjoint of energy: adds into self_bar."""
    stretch, = saved
    # return 0.5 * self.stiffness * stretch**2
    self_bar.stiffness += 0.5 * stretch**2 * y_bar
