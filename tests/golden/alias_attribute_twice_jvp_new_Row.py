from autotangent.runtime import zeros


def new_Row_jvp(x, *, x_dot):
    """Value and tangent of new_Row along x_dot."""
    self = object.__new__(Row)
    self_dot = zeros(self)
    self_dot.cells = 2 * x_dot
    self.cells = x * 2.0
    self_dot.first = self_dot.cells[:1]
    self.first = self.cells[:1]
    return self, self_dot
