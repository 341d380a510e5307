from autotangent.runtime import add_into, zeros


def new_Cell_fwd(load):
    """Value of new_Cell and what new_Cell_rev needs."""
    self = object.__new__(Cell)
    setattr(self, "load", load)
    self.memory = 0.1
    self.response = response
    return self, (self,)


def new_Cell_rev(saved, y_bar):
    """Adjoint of new_Cell: returns load_bar."""
    self, = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # setattr(self, "load", load)
    load_bar = self_bar.load
    return load_bar
