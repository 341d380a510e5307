from autotangent.runtime import zeros


def new_Share_jvp(size, *, size_dot):
    """Value and tangent of new_Share along size_dot."""
    self = object.__new__(Share)
    self_dot = zeros(self)
    self_dot.size = size_dot
    self.size = size
    self_1 = {}
    self_dot.table = zeros(self_1)
    self.table = self_1
    return self, self_dot
