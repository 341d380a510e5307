from autotangent.runtime import zeros


def new_State_jvp(pos=None, vel=None, *, vel_dot):
    """Value and tangent of new_State along vel_dot."""
    self = object.__new__(State)
    self_dot = zeros(self)
    self_dot.pos = 0.0
    self.pos = pos
    self_dot.vel = vel_dot
    self.vel = vel
    self_1 = log_factory()
    self_dot.log = zeros(self_1)
    self.log = self_1
    return self, self_dot
