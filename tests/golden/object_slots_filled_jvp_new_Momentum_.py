from autotangent.runtime import zeros


def new_Momentum_jvp(parameters, rate, *, parameters_dot, rate_dot):
    """Value and tangent of new_Momentum along (parameters_dot, rate_dot)."""
    self = object.__new__(Momentum)
    self_dot = zeros(self)
    self_dot.parameters = parameters_dot
    self.parameters = parameters
    self_dot.rate = rate_dot
    self.rate = rate
    self_1 = [None] * len(parameters)
    self_dot.moves = zeros(self_1)
    self.moves = self_1
    self_2 = {'first': None, 'last': None}
    self_dot.seen = zeros(self_2)
    self.seen = self_2
    return self, self_dot
