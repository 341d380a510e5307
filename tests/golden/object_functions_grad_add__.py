def add_fwd(self, *, self_bar):
    """Value of add and what add_rev needs."""
    layers_bar = self_bar.layers
    layers = self.layers
    layers_bar.append(0.0)
    layers.append(layer)
    return (self, self_bar), (layers_bar,)


def add_rev(saved):
    """Adjoint of add: adds into self_bar."""
    layers_bar, = saved
    layers_bar.pop()
