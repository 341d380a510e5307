from autotangent.runtime import zeros


def new_Net_jvp(*layers, layers_dot):
    """Value and tangent of new_Net along layers_dot."""
    self = object.__new__(Net)
    self_dot = zeros(self)
    self_dot.layers = [layers_dot[0], layers_dot[1], layers_dot[2]]
    self.layers = [layers[0], layers[1], layers[2]]
    return self, self_dot
