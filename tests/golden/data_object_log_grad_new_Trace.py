from autotangent.runtime import add_into, unbroadcast, zeros


def new_Trace_fwd(level):
    """Value of new_Trace and what new_Trace_rev needs."""
    self = object.__new__(Trace)
    self.level = level
    self_1 = [level]
    self.seen = self_1
    self.parts = {"all": [level]}
    return self, (self, self_1)


def new_Trace_rev(saved, y_bar):
    """Adjoint of new_Trace: returns level_bar."""
    self, self_1 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.parts = {"all": [level]}
    level_bar = self_bar.parts['all'][0]
    # self.seen = [level]
    level_bar += unbroadcast(self_bar.seen, self_1)[0]
    # self.level = level
    level_bar += self_bar.level
    return level_bar
