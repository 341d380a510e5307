from autotangent.runtime import add_into, zeros


def new_Server_fwd(rate, free_at=None):
    """Value of new_Server and what new_Server_rev needs."""
    self = object.__new__(Server)
    self.rate = rate
    self.free_at = free_at
    self.waits = waits_factory()
    return self, (self,)


def new_Server_rev(saved, y_bar):
    """Adjoint of new_Server: returns rate_bar."""
    self, = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.rate = rate
    rate_bar = self_bar.rate
    return rate_bar
