from autotangent.runtime import namespace, zeros


def new_Pair_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of new_Pair along (a_dot, b_dot)."""
    self = object.__new__(Pair)
    self_dot = zeros(self)
    self_dot.a = a_dot
    self.a = a
    self_dot.b = b_dot
    self.b = b
    self_dot.own = namespace(size=a_dot.size, total=0.0)
    self.own = Cell(a.size)
    self_dot.sum = zeros(None)
    self.sum = None
    return self, self_dot
