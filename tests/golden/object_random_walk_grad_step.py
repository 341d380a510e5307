# autotangent-cache 1
# function: tests.programs.object_random_walk:Sampler.step   variant: pair   wrt: self
#     shadows: self   defines: step_fwd step_rev
# source: ../object_random_walk.py   d17ad2de054f17e4
# generated: 4fc4e3a97d5221f9   gen: 1.0.0
# kinds: self tests.programs.object_random_walk:Sampler{width: float, rng:
#     random(Generator), at: float, accepted: int}
# result: float
# resolved: math -> math
# deps: tests.programs.object_random_walk:Sampler.energy=3a34907e73947063
# pin: no

from autotangent.runtime import pair

energy_fwd, energy_rev = pair(
    Sampler.energy,
    "self z",
    "self tests.programs.object_random_walk:Sampler{width: float, rng: random(Generator), at: float, accepted: int}, z float",
)


def step_fwd(self):
    """Value of step and what step_rev needs."""
    ahead_1 = self.rng.normal()
    ahead = self.at + self.width * ahead_1
    t_1 = math.log(self.rng.random()) < self.energy(self.at) - self.energy(ahead)
    if t_1:
        self.at = ahead
        self.accepted += 1
    t_2, saved = energy_fwd(self, self.at)
    return t_2 + self.at, (ahead_1, saved, t_1)


def step_rev(saved, y_bar, self_bar):
    """Adjoint of step: adds into self_bar."""
    ahead_1, saved, t_1 = saved
    # return self.energy(self.at) + self.at
    z_1_bar = energy_rev(saved, y_bar, self_bar)
    self_bar.at += z_1_bar + y_bar
    ahead_bar = 0.0
    if t_1:
        # self.at = ahead
        ahead_bar += self_bar.at
        self_bar.at = 0.0
    # ahead = self.at + self.width * self.rng.normal()
    self_bar.at += ahead_bar
    self_bar.width += ahead_1 * ahead_bar
