# autotangent-cache 1
# function: tests.programs.object_random_walk:Sampler.step   variant: tangent   wrt:
#     self   defines: step_jvp
# source: ../object_random_walk.py   d17ad2de054f17e4
# generated: 35be13ced83a2e76   gen: 1.0.0
# kinds: self tests.programs.object_random_walk:Sampler{width: float, rng:
#     random(Generator), at: float, accepted: int}
# result: float
# resolved: math -> math
# deps: tests.programs.object_random_walk:Sampler.energy=3a34907e73947063
# pin: no

import math

from autotangent.runtime import tangent

energy_jvp = tangent(
    Sampler.energy,
    "self z",
    "self tests.programs.object_random_walk:Sampler{width: float, rng: random(Generator), at: float, accepted: int}, z float",
)


def step_jvp(self, *, self_dot):
    """Value and tangent of step along self_dot."""
    ahead_1 = self.rng.normal()
    ahead = self.at + self.width * ahead_1
    ahead_dot = self_dot.at + ahead_1 * self_dot.width
    if math.log(self.rng.random()) < self.energy(self.at) - self.energy(ahead):
        self_dot.at = ahead_dot
        self.at = ahead
        self.accepted += 1
    t_1, t_1_dot = energy_jvp(self, self.at, self_dot=self_dot, z_dot=self_dot.at)
    return t_1 + self.at, t_1_dot + self_dot.at
