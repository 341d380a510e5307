def __iter___fwd(self):
    """Value of __iter__ and what __iter___rev needs."""
    return (self.low, self.high), ()


def __iter___rev(saved, y_bar, self_bar):
    """Adjoint of __iter__: adds into self_bar."""
    # return iter((self.low, self.high))
    self_bar.low += y_bar[0]
    self_bar.high += y_bar[1]
