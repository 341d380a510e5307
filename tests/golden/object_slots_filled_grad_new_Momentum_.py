from autotangent.runtime import held, hold, namespace, shadows


def new_Momentum_fwd(parameters, rate, *, parameters_bar):
    """Value of new_Momentum and what new_Momentum_rev needs."""
    self_bar = namespace()
    self = object.__new__(Momentum)
    self_bar_1 = held(self_bar, 'parameters')
    self_bar.parameters = parameters_bar
    self.parameters = parameters
    self_bar.rate = 0.0
    self.rate = rate
    t_1 = [None] * len(parameters)
    t_1_bar = shadows(t_1)
    self_bar_2 = held(self_bar, 'moves')
    self_bar.moves = t_1_bar
    self.moves = t_1
    t_2_bar = {'first': None, 'last': None}
    t_2 = {'first': None, 'last': None}
    self_bar_3 = held(self_bar, 'seen')
    self_bar.seen = t_2_bar
    self.seen = t_2
    return (self, self_bar), (self_bar, self_bar_1, self_bar_2, self_bar_3)


def new_Momentum_rev(saved):
    """Adjoint of new_Momentum: adds into parameters_bar."""
    self_bar, self_bar_1, self_bar_2, self_bar_3 = saved
    hold(self_bar, 'seen', self_bar_3)
    hold(self_bar, 'moves', self_bar_2)
    # self.rate = rate
    self_bar.rate = 0.0
    hold(self_bar, 'parameters', self_bar_1)
