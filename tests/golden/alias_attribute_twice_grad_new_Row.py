import numpy as np
from autotangent.runtime import held, hold, namespace


def new_Row_fwd(x, *, x_bar):
    """Value of new_Row and what new_Row_rev needs."""
    self_bar = namespace()
    self = object.__new__(Row)
    t_1 = x * 2.0
    t_1_bar = np.zeros_like(t_1)
    self_bar_1 = held(self_bar, 'cells')
    self_bar.cells = t_1_bar
    self.cells = t_1
    self_bar_2 = held(self_bar, 'first')
    self_bar.first = self_bar.cells[:1]
    self.first = self.cells[:1]
    return (self, self_bar), (self_bar, self_bar_1, self_bar_2, t_1_bar, x_bar)


def new_Row_rev(saved):
    """Adjoint of new_Row: adds into x_bar."""
    self_bar, self_bar_1, self_bar_2, t_1_bar, x_bar = saved
    hold(self_bar, 'first', self_bar_2)
    hold(self_bar, 'cells', self_bar_1)
    # t_1 = x * 2.0
    x_bar += 2 * t_1_bar
