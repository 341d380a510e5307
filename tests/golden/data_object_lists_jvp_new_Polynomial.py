from autotangent.runtime import zeros


def new_Polynomial_jvp(*coefficients, coefficients_dot):
    """Value and tangent of new_Polynomial along coefficients_dot."""
    self = object.__new__(Polynomial)
    self_dot = zeros(self)
    self_dot.coefficients = coefficients_dot
    self.coefficients = coefficients
    return self, self_dot
