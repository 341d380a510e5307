from autotangent.runtime import pair

f_fwd, f_rev = pair(
    f,
    "self v",
    "self tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, v float",
)


def weighted_fwd(self_1, self, y):
    """Value of weighted and what weighted_rev needs."""
    t_1, saved = f_fwd(self_1, y)
    return self.stiffness * t_1, (saved, self, t_1)


def weighted_rev(saved, y_bar, self_1_bar, self_bar):
    """Adjoint of weighted: adds into self_1_bar, self_bar, returns y_bar."""
    saved, self, t_1 = saved
    # return self.stiffness * f(y)
    self_bar.stiffness += t_1 * y_bar
    y_bar_ = f_rev(saved, self.stiffness * y_bar, self_1_bar)
    return y_bar_
