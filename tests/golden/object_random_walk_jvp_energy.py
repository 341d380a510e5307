# autotangent-cache 1
# function: tests.programs.object_random_walk:Sampler.energy   variant: tangent   wrt:
#     self z   defines: energy_jvp
# source: ../object_random_walk.py   3a34907e73947063
# generated: b6b7a9dab49bfec8   gen: 1.0.0
# kinds: self tests.programs.object_random_walk:Sampler{width: float, rng:
#     random(Generator), at: float, accepted: int}, z float
# result: float
# resolved:
# deps:
# pin: no

def energy_jvp(self, z, *, self_dot, z_dot):
    """Value and tangent of energy along (self_dot, z_dot)."""
    return (
        0.5 * (z / self.width) ** 2,
        z * (z_dot - z * self_dot.width / self.width) / (self.width * self.width),
    )
