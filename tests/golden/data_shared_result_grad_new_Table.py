import numpy as np
from autotangent.runtime import held, hold, namespace


def new_Table_fwd(a):
    """Value of new_Table and what new_Table_rev needs."""
    self_bar = namespace()
    self = object.__new__(Table)
    t_1 = np.array([a, 2.0 * a])
    t_1_bar = np.zeros_like(t_1)
    self_bar_2 = held(self_bar, 'rows')
    self_bar.rows = t_1_bar
    self.rows = t_1
    self_bar_1 = held(self_bar, 'first')
    self_bar.first = self_bar.rows[:1]
    self.first = self.rows[:1]
    return (self, self_bar), (self_bar, self_bar_1, self_bar_2, t_1_bar)


def new_Table_rev(saved):
    """Adjoint of new_Table: returns a_bar."""
    self_bar, self_bar_1, self_bar_2, t_1_bar = saved
    hold(self_bar, 'first', self_bar_1)
    hold(self_bar, 'rows', self_bar_2)
    # t_1 = np.array([a, 2.0 * a])
    t_1_1_bars = t_1_bar
    a_bar = t_1_1_bars[0] + 2 * t_1_1_bars[1]
    return a_bar
