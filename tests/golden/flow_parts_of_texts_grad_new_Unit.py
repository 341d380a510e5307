from autotangent.runtime import add_into, zeros


def new_Unit_fwd(weight, shape):
    """Value of new_Unit and what new_Unit_rev needs."""
    self = object.__new__(Unit)
    self.weight = weight
    self.shape = shape
    self.outputs = outputs_factory()
    return self, (self,)


def new_Unit_rev(saved, y_bar):
    """Adjoint of new_Unit: returns weight_bar."""
    self, = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.weight = weight
    weight_bar = self_bar.weight
    return weight_bar
