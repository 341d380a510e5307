from autotangent.runtime import zeros


def new_Sampler_jvp(width, seed, *, width_dot):
    """Value and tangent of new_Sampler along width_dot."""
    self = object.__new__(Sampler)
    self_dot = zeros(self)
    self_dot.width = width_dot
    self.width = width
    self_1 = np.random.default_rng(seed)
    self_dot.rng = zeros(self_1)
    self.rng = self_1
    self_dot.at = 0.0
    self.at = 0.0
    self_dot.accepted = 0.0
    self.accepted = 0
    return self, self_dot
