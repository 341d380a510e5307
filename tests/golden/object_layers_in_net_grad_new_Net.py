from autotangent.runtime import held, hold, namespace


def new_Net_fwd(*layers, layers_bar):
    """Value of new_Net and what new_Net_rev needs."""
    self_bar = namespace()
    self = object.__new__(Net)
    t_1_bar = [layers_bar[0], layers_bar[1], layers_bar[2]]
    t_1 = [layers[0], layers[1], layers[2]]
    self_bar_1 = held(self_bar, 'layers')
    self_bar.layers = t_1_bar
    self.layers = t_1
    return (self, self_bar), (self_bar, self_bar_1)


def new_Net_rev(saved):
    """Adjoint of new_Net: adds into layers_bar."""
    self_bar, self_bar_1 = saved
    hold(self_bar, 'layers', self_bar_1)
