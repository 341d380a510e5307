def lambda_1_jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of lambda_1 along (self_dot, v_dot)."""
    return v * v + self.drive, 2 * v * v_dot + self_dot.drive
