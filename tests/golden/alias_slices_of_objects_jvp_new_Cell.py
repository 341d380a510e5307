from autotangent.runtime import zeros


def new_Cell_jvp(level=0, *, level_dot):
    """Value and tangent of new_Cell along level_dot."""
    self = object.__new__(Cell)
    self_dot = zeros(self)
    self_dot.level = level_dot
    self.level = level
    self_dot.slots = zeros([None, 0])
    self.slots = [None, 0]
    self_dot.log = zeros([])
    self.log = []
    self_dot.peer = zeros(None)
    self.peer = None
    self_dot.count = 0.0
    self.count = 0
    return self, self_dot
