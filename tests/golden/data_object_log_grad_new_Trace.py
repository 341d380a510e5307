from autotangent.runtime import add_into, held, hold, unbroadcast, zeros


def new_Trace_fwd(level):
    """Value of new_Trace and what new_Trace_rev needs."""
    self = object.__new__(Trace)
    self.level = level
    self_1 = [level]
    self_2 = held(self, 'seen')
    self.seen = self_1
    self_3 = held(self, 'parts')
    self.parts = {"all": [level]}
    return self, (self, self_1, self_2, self_3)


def new_Trace_rev(saved, y_bar):
    """Adjoint of new_Trace: returns level_bar."""
    self, self_1, self_2, self_3 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    hold(self, 'parts', self_3)
    # self.parts = {"all": [level]}
    level_bar = self_bar.parts['all'][0]
    self_bar.parts = zeros(held(self, 'parts'))
    hold(self, 'seen', self_2)
    # self.seen = [level]
    level_bar += unbroadcast(self_bar.seen, self_1)[0]
    self_bar.seen = zeros(held(self, 'seen'))
    # self.level = level
    level_bar += self_bar.level
    self_bar.level = 0.0
    return level_bar
