def force_jvp(self, *, self_dot):
    """Value and tangent of force along self_dot."""
    return self, self_dot
