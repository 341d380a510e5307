from autotangent.runtime import held, hold, namespace


def new_Network_fwd(*layers, layers_bar):
    """Value of new_Network and what new_Network_rev needs."""
    self_bar = namespace()
    self = object.__new__(Network)
    t_1_bar = [layers_bar[0], layers_bar[1]]
    t_1 = [layers[0], layers[1]]
    self_bar_1 = held(self_bar, 'layers')
    self_bar.layers = t_1_bar
    self.layers = t_1
    t_2_bar = []
    t_2 = []
    self_bar_2 = held(self_bar, 'seen')
    self_bar.seen = t_2_bar
    self.seen = t_2
    t_3_bar = [0.0]
    t_3 = (1.0,)
    self_bar_3 = held(self_bar, 'coefficients')
    self_bar.coefficients = t_3_bar
    self.coefficients = t_3
    return (self, self_bar), (self_bar, self_bar_1, self_bar_2, self_bar_3)


def new_Network_rev(saved):
    """Adjoint of new_Network: adds into layers_bar."""
    self_bar, self_bar_1, self_bar_2, self_bar_3 = saved
    hold(self_bar, 'coefficients', self_bar_3)
    hold(self_bar, 'seen', self_bar_2)
    hold(self_bar, 'layers', self_bar_1)
