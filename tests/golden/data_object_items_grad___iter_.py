from autotangent.runtime import add_into, zeros


def __iter___fwd(self):
    """Value of __iter__ and what __iter___rev needs."""
    out = []
    for i in range(self.size):
        out.append(self.values[0, i])
    return out, (out, self)


def __iter___rev(saved, y_bar, self_bar):
    """Adjoint of __iter__: adds into self_bar."""
    out, self = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    for i in range(self.size - 1, -1, -1):
        # yield self.values[0, i]
        t_1_bar = out_bar.pop()
        self_bar.values[0, i] += t_1_bar
