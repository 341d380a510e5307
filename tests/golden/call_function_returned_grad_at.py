def at_fwd(self, v):
    """Value of at and what at_rev needs."""
    return -self.k * v, (self, v)


def at_rev(saved, y_bar, self_bar):
    """Adjoint of at: adds into self_bar, returns v_bar."""
    self, v = saved
    # return -self.k * v
    self_bar.k -= v * y_bar
    v_bar = -self.k * y_bar
    return v_bar
