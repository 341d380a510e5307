def __iter___jvp(self, *, self_dot):
    """Value and tangent of __iter__ along self_dot."""
    out = []
    out_dot = []
    for k in range(1, 4):
        out_dot.append(k**2 * self_dot.step)
        out.append(self.step * k ** 2)
    return out, out_dot
