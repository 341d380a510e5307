from autotangent.runtime import zeros


def new_Rates_jvp(x, *, x_dot):
    """Value and tangent of new_Rates along x_dot."""
    self = object.__new__(Rates)
    self_dot = zeros(self)
    self_dot.known = {'a': x_dot}
    self.known = {"a": x}
    self_dot.new = {'b': 2 * x * x_dot, 'a': 2 * x_dot}
    self.new = {"b": x * x, "a": 2 * x}
    return self, self_dot
