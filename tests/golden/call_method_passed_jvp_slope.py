def slope_jvp(self, y, t, *, self_dot, y_dot):
    """Value and tangent of slope along (self_dot, y_dot)."""
    return (
        self.drive * t - self.stiffness * y,
        t * self_dot.drive - y * self_dot.stiffness - self.stiffness * y_dot,
    )
