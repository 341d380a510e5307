from autotangent.runtime import add_into, held, hold, pair, zeros

reset_fwd, reset_rev = pair(
    Rule.reset,
    "self",
    "self tests.programs.data_object_base_constant:Momentum{rate: float, keep: float}, speed float",
)


def new_Momentum_fwd(rate, keep):
    """Value of new_Momentum and what new_Momentum_rev needs."""
    self = object.__new__(Momentum)
    Rule.__init__(self, rate)
    self.keep = keep
    self_1 = held(self, 'speed')
    _, saved = reset_fwd(self, 0.0)
    return self, (saved, self, self_1)


def new_Momentum_rev(saved, y_bar):
    """Adjoint of new_Momentum: returns keep_bar."""
    saved, self, self_1 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.reset(0.0)
    reset_rev(saved, self_bar)
    hold(self, 'speed', self_1)
    # self.keep = keep
    keep_bar = self_bar.keep
    return keep_bar
