from autotangent.runtime import held, hold, namespace


def new_Polynomial_fwd(*coefficients, coefficients_bar):
    """Value of new_Polynomial and what new_Polynomial_rev needs."""
    self_bar = namespace()
    self = object.__new__(Polynomial)
    self_bar_1 = held(self_bar, 'coefficients')
    self_bar.coefficients = coefficients_bar
    self.coefficients = coefficients
    return (self, self_bar), (self_bar, self_bar_1)


def new_Polynomial_rev(saved):
    """Adjoint of new_Polynomial: adds into coefficients_bar."""
    self_bar, self_bar_1 = saved
    hold(self_bar, 'coefficients', self_bar_1)
