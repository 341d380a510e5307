from autotangent.runtime import zeros


def new_Flow_jvp(u, *, u_dot):
    """Value and tangent of new_Flow along u_dot."""
    self = object.__new__(Flow)
    self_dot = zeros(self)
    self_dot.u = u_dot.copy()
    self.u = u.copy()
    return self, self_dot
