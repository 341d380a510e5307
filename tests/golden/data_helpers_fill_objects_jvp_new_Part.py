from autotangent.runtime import zeros


def new_Part_jvp(size, *, size_dot):
    """Value and tangent of new_Part along size_dot."""
    self = object.__new__(Part)
    self_dot = zeros(self)
    self_dot.size = size_dot
    self.size = size
    self_dot.last = zeros(None)
    self.last = None
    self_dot.total = 0.0
    self.total = 0
    self_1 = {}
    self_dot.table = zeros(self_1)
    self.table = self_1
    return self, self_dot
