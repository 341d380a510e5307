from autotangent.runtime import zeros


def new_Unit_jvp(weight, shape, *, weight_dot):
    """Value and tangent of new_Unit along weight_dot."""
    self = object.__new__(Unit)
    self_dot = zeros(self)
    self_dot.weight = weight_dot
    self.weight = weight
    self_dot.shape = zeros(shape)
    self.shape = shape
    self_1 = outputs_factory()
    self_dot.outputs = zeros(self_1)
    self.outputs = self_1
    return self, self_dot
