def __iter___jvp(self, *, self_dot):
    """Value and tangent of __iter__ along self_dot."""
    out = []
    out_dot = []
    for i in range(self.size):
        out_dot.append(self_dot.values[0, i])
        out.append(self.values[0, i])
    return out, out_dot
