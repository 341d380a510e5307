def slope_fwd(self, y, t):
    """Value of slope and what slope_rev needs."""
    return self.drive * t - self.stiffness * y, (self, t, y)


def slope_rev(saved, y_bar, self_bar):
    """Adjoint of slope: adds into self_bar, returns y_bar."""
    self, t, y = saved
    # return self.drive * t - self.stiffness * y
    self_bar.drive += t * y_bar
    self_bar.stiffness -= y * y_bar
    y_bar_ = -self.stiffness * y_bar
    return y_bar_
