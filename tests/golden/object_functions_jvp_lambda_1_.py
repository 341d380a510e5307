def lambda_1_jvp(closure, q, *, closure_dot, q_dot):
    """Value and tangent of lambda_1 along (closure_dot, q_dot)."""
    self = closure.self
    self_dot = closure_dot.self
    return 0.5 * self.k * q * q, q * (0.5 * q * self_dot.k + self.k * q_dot)
