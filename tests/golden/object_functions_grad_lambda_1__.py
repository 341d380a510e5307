from autotangent.runtime import add_into, zeros


def lambda_1_fwd(closure, q):
    """Value of lambda_1 and what lambda_1_rev needs."""
    self = closure.self
    return 0.5 * self.k * q * q, (q, self)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns q_bar."""
    q, self = saved
    # return 0.5 * self.k * q * q
    self_bar = zeros(self)
    self_bar.k += 0.5 * q * q * y_bar
    q_bar = self.k * q * y_bar
    # self = closure.self
    add_into(closure_bar.self, self_bar)
    return q_bar
