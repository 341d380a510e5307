from autotangent.runtime import zeros


def new_State_jvp(u, *, u_dot):
    """Value and tangent of new_State along u_dot."""
    self = object.__new__(State)
    self_dot = zeros(self)
    self_dot.u = u_dot
    self.u = u
    self_dot.seen = zeros([])
    self.seen = []
    return self, self_dot
