def at_jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of at along (self_dot, v_dot)."""
    return -self.k * v, -v * self_dot.k - self.k * v_dot
