def linear_jvp(closure, q, *, closure_dot, q_dot):
    """Value and tangent of linear along (closure_dot, q_dot)."""
    self = closure.self
    self_dot = closure_dot.self
    return self.k * q, q * self_dot.k + self.k * q_dot
