from autotangent.runtime import add_into, held, hold, zeros


def new_Unit_fwd(weight, shape):
    """Value of new_Unit and what new_Unit_rev needs."""
    self = object.__new__(Unit)
    self.weight = weight
    self_1 = held(self, 'shape')
    self.shape = shape
    self_2 = held(self, 'outputs')
    self.outputs = outputs_factory()
    return self, (self, self_1, self_2)


def new_Unit_rev(saved, y_bar):
    """Adjoint of new_Unit: returns weight_bar."""
    self, self_1, self_2 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    hold(self, 'outputs', self_2)
    # self.outputs = outputs_factory()
    self_bar.outputs = zeros(held(self, 'outputs'))
    hold(self, 'shape', self_1)
    # self.shape = shape
    self_bar.shape = zeros(held(self, 'shape'))
    # self.weight = weight
    weight_bar = self_bar.weight
    self_bar.weight = 0.0
    return weight_bar
