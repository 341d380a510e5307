from autotangent.runtime import held, hold, namespace


def new_Pair_fwd(a, b, *, a_bar, b_bar):
    """Value of new_Pair and what new_Pair_rev needs."""
    self_bar = namespace()
    self = object.__new__(Pair)
    self_bar_1 = held(self_bar, 'a')
    self_bar.a = a_bar
    self.a = a
    self_bar_2 = held(self_bar, 'b')
    self_bar.b = b_bar
    self.b = b
    t_1_bar = namespace(size=0.0, total=0.0)
    t_1 = Cell(a.size)
    self_bar_3 = held(self_bar, 'own')
    self_bar.own = t_1_bar
    self.own = t_1
    self_bar.sum = None
    self.sum = None
    return (
        (self, self_bar),
        (a_bar, self_bar, self_bar_1, self_bar_2, self_bar_3, t_1_bar),
    )


def new_Pair_rev(saved):
    """Adjoint of new_Pair: adds into a_bar, b_bar."""
    a_bar, self_bar, self_bar_1, self_bar_2, self_bar_3, t_1_bar = saved
    hold(self_bar, 'own', self_bar_3)
    # t_1 = Cell(a.size)
    a_bar.size += t_1_bar.size
    hold(self_bar, 'b', self_bar_2)
    hold(self_bar, 'a', self_bar_1)
