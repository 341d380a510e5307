from autotangent.runtime import add_into, held, hold, zeros


def new_Cell_fwd(load):
    """Value of new_Cell and what new_Cell_rev needs."""
    self = object.__new__(Cell)
    setattr(self, "load", load)
    self.memory = 0.1
    self_1 = held(self, 'response')
    self.response = response
    return self, (self, self_1)


def new_Cell_rev(saved, y_bar):
    """Adjoint of new_Cell: returns load_bar."""
    self, self_1 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    hold(self, 'response', self_1)
    # self.response = response
    self_bar.response = zeros(held(self, 'response'))
    # self.memory = 0.1
    self_bar.memory = 0.0
    # setattr(self, "load", load)
    load_bar = self_bar.load
    self_bar.load = 0.0
    return load_bar
