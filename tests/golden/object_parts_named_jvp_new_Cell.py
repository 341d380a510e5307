from autotangent.runtime import constructor, zeros

new_Cell = constructor(Cell)


def new_Cell_jvp(x, depth=0, *, x_dot):
    """Value and tangent of new_Cell along x_dot."""
    self = object.__new__(Cell_1)
    self_dot = zeros(self)
    self_dot.x = x_dot
    self.x = x
    self_dot.parts = zeros([])
    self.parts = []
    if depth < 2:
        for k in range(2):
            parts = self.parts
            parts_dot = self_dot.parts
            t_1, t_1_dot = new_Cell_jvp(x * (k + 2), depth + 1, x_dot=(k + 2) * x_dot)
            parts_dot.append(t_1_dot)
            parts.append(t_1)
    return self, self_dot
