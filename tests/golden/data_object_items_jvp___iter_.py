def __iter___jvp(self, *, self_dot):
    """Value and tangent of __iter__ along self_dot."""
    return (self.low, self.high), (self_dot.low, self_dot.high)
