# autotangent-cache 1
# function: tests.programs.object_random_walk:Sampler.energy   variant: pair   wrt: self
#     z   shadows: self   defines: energy_fwd energy_rev
# source: ../object_random_walk.py   3a34907e73947063
# generated: 64d3c5cd8a7afef0   gen: 1.0.0
# kinds: self tests.programs.object_random_walk:Sampler{width: float, rng:
#     random(Generator), at: float, accepted: int}, z float
# result: float
# resolved:
# deps:
# pin: no

def energy_fwd(self, z):
    """Value of energy and what energy_rev needs."""
    return 0.5 * (z / self.width) ** 2, (self, z)


def energy_rev(saved, y_bar, self_bar):
    """Adjoint of energy: adds into self_bar, returns z_bar."""
    self, z = saved
    # return 0.5 * (z / self.width) ** 2
    z_bar = z * y_bar / (self.width * self.width)
    self_bar.width -= z * z * y_bar / (self.width * self.width * self.width)
    return z_bar
