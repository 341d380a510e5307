from autotangent.runtime import add_into, constructor, held, hold, namespace, shadows

new_Cell = constructor(Cell)


def new_Cell_fwd(x, depth=0):
    """Value of new_Cell and what new_Cell_rev needs."""
    self_bar = namespace()
    self = object.__new__(Cell_1)
    self_bar.x = 0.0
    self.x = x
    t_1_bar = []
    t_1 = []
    self_bar_1 = held(self_bar, 'parts')
    self_bar.parts = t_1_bar
    self.parts = t_1
    parts_bars = []
    all_parts = []
    saveds = []
    t_2_bars = []
    if depth < 2:
        for k in range(2):
            parts_bar = self_bar.parts
            parts_bars.append(parts_bar)
            parts = self.parts
            all_parts.append(parts)
            t_2, saved = new_Cell_fwd(x * (k + 2), depth + 1)
            saveds.append(saved)
            t_2_bar = shadows(t_2)
            t_2_bars.append(t_2_bar)
            parts_bar.append(t_2_bar)
            parts.append(t_2)
    return self, (all_parts, depth, parts_bars, saveds, self_bar, self_bar_1, t_2_bars)


def new_Cell_rev(saved, y_bar):
    """Adjoint of new_Cell: returns x_bar."""
    all_parts, depth, parts_bars, saveds, self_bar, self_bar_1, t_2_bars = saved
    # return self
    add_into(self_bar, y_bar)
    x_bar = 0.0
    if depth < 2:
        for k in range(1, -1, -1):
            parts = all_parts.pop()
            parts.pop()
            parts_bar = parts_bars.pop()
            parts_bar.pop()
            t_2_bar = t_2_bars.pop()
            saved = saveds.pop()
            # t_2 = new_Cell(x * (k + 2), depth + 1)
            x_bar += (k + 2) * new_Cell_rev(saved, t_2_bar)
    hold(self_bar, 'parts', self_bar_1)
    # self.x = x
    x_bar += self_bar.x
    self_bar.x = 0.0
    return x_bar
