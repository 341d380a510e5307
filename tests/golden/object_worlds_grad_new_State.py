from autotangent.runtime import add_into, zeros


def new_State_fwd(pos=None, vel=None):
    """Value of new_State and what new_State_rev needs."""
    self = object.__new__(State)
    self.pos = pos
    self.vel = vel
    self.log = log_factory()
    return self, (self,)


def new_State_rev(saved, y_bar):
    """Adjoint of new_State: returns vel_bar."""
    self, = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.vel = vel
    vel_bar = self_bar.vel
    return vel_bar
