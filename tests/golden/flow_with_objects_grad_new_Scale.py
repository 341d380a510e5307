from autotangent.runtime import add_into, held, hold, namespace


def new_Scale_fwd(factor):
    """Value of new_Scale and what new_Scale_rev needs."""
    self_bar = namespace()
    self = object.__new__(Scale)
    t_1 = factor
    t_2_bar = []
    t_2 = []
    self_bar.factor = 0.0
    self.factor = t_1
    self_bar_1 = held(self_bar, 'log')
    self_bar.log = t_2_bar
    self.log = t_2
    return self, (self_bar, self_bar_1)


def new_Scale_rev(saved, y_bar):
    """Adjoint of new_Scale: returns factor_bar."""
    self_bar, self_bar_1 = saved
    # return self
    add_into(self_bar, y_bar)
    hold(self_bar, 'log', self_bar_1)
    # self.factor = t_1
    t_1_bar = self_bar.factor
    self_bar.factor = 0.0
    # t_1 = factor
    factor_bar = t_1_bar
    return factor_bar
