def points_jvp(self, n, *, self_dot):
    """Value and tangent of points along self_dot."""
    out = []
    out_dot = []
    for k in range(n):
        out_dot.append(k * self_dot.step)
        out.append(self.step * k)
    return out, out_dot
