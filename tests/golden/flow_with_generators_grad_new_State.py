from autotangent.runtime import held, hold, namespace


def new_State_fwd(u, *, u_bar):
    """Value of new_State and what new_State_rev needs."""
    self_bar = namespace()
    self = object.__new__(State)
    self_bar_1 = held(self_bar, 'u')
    self_bar.u = u_bar
    self.u = u
    t_1_bar = []
    t_1 = []
    self_bar_2 = held(self_bar, 'seen')
    self_bar.seen = t_1_bar
    self.seen = t_1
    return (self, self_bar), (self_bar, self_bar_1, self_bar_2)


def new_State_rev(saved):
    """Adjoint of new_State: adds into u_bar."""
    self_bar, self_bar_1, self_bar_2 = saved
    hold(self_bar, 'seen', self_bar_2)
    hold(self_bar, 'u', self_bar_1)
