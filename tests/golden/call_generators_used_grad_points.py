from autotangent.runtime import add_into, zeros


def points_fwd(self, n):
    """Value of points and what points_rev needs."""
    out = []
    for k in range(n):
        out.append(self.step * k)
    return out, (n, out)


def points_rev(saved, y_bar, self_bar):
    """Adjoint of points: adds into self_bar."""
    n, out = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    for k in range(n - 1, -1, -1):
        # yield self.step * k
        t_1_bar = out_bar.pop()
        self_bar.step += k * t_1_bar
