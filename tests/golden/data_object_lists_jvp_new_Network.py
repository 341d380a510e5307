from autotangent.runtime import zeros


def new_Network_jvp(*layers, layers_dot):
    """Value and tangent of new_Network along layers_dot."""
    self = object.__new__(Network)
    self_dot = zeros(self)
    self_dot.layers = [layers_dot[0], layers_dot[1]]
    self.layers = [layers[0], layers[1]]
    self_dot.seen = zeros([])
    self.seen = []
    self_dot.coefficients = zeros((1.0,))
    self.coefficients = (1.0,)
    return self, self_dot
