from autotangent.runtime import held, hold, namespace


def new_Network_fwd(*layers, layers_bar):
    """Value of new_Network and what new_Network_rev needs."""
    self_bar = namespace()
    self = object.__new__(Network)
    t_1_bar = [layers_bar[0], layers_bar[1], layers_bar[2], layers_bar[3]]
    t_1 = [layers[0], layers[1], layers[2], layers[3]]
    self_bar_1 = held(self_bar, 'layers')
    self_bar.layers = t_1_bar
    self.layers = t_1
    return (self, self_bar), (self_bar, self_bar_1)


def new_Network_rev(saved):
    """Adjoint of new_Network: adds into layers_bar."""
    self_bar, self_bar_1 = saved
    hold(self_bar, 'layers', self_bar_1)
