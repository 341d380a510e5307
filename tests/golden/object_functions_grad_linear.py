from autotangent.runtime import add_into, zeros


def linear_fwd(closure, q):
    """Value of linear and what linear_rev needs."""
    self = closure.self
    return self.k * q, (q, self)


def linear_rev(saved, y_bar, closure_bar):
    """Adjoint of linear: adds into closure_bar, returns q_bar."""
    q, self = saved
    # return self.k * q
    self_bar = zeros(self)
    self_bar.k += q * y_bar
    q_bar = self.k * y_bar
    # self = closure.self
    add_into(closure_bar.self, self_bar)
    return q_bar
