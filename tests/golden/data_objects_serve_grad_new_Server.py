from autotangent.runtime import add_into, held, hold, zeros


def new_Server_fwd(rate, free_at=None):
    """Value of new_Server and what new_Server_rev needs."""
    self = object.__new__(Server)
    self.rate = rate
    self.free_at = free_at
    self_1 = held(self, 'waits')
    self.waits = waits_factory()
    return self, (self, self_1)


def new_Server_rev(saved, y_bar):
    """Adjoint of new_Server: returns rate_bar."""
    self, self_1 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    hold(self, 'waits', self_1)
    # self.waits = waits_factory()
    self_bar.waits = zeros(held(self, 'waits'))
    # self.free_at = free_at
    self_bar.free_at = 0.0
    # self.rate = rate
    rate_bar = self_bar.rate
    self_bar.rate = 0.0
    return rate_bar
