from autotangent.runtime import zeros


def new_Server_jvp(rate, free_at=None, *, rate_dot):
    """Value and tangent of new_Server along rate_dot."""
    self = object.__new__(Server)
    self_dot = zeros(self)
    self_dot.rate = rate_dot
    self.rate = rate
    self_dot.free_at = 0.0
    self.free_at = free_at
    self_1 = waits_factory()
    self_dot.waits = zeros(self_1)
    self.waits = self_1
    return self, self_dot
