import numpy as np
from autotangent.runtime import add_into, constructor, held, hold, namespace, put_back, shadowed_pair, snapshot, spread_over, zeros

new_Cell = constructor(Cell)
new_Cell_1_fwd, new_Cell_1_rev = shadowed_pair(
    new_Cell,
    "points masses",
    "points list(array(f; n)), masses list(float), depth int",
)


def new_Cell_fwd(points, masses, depth=0, *, points_bar, masses_bar):
    """Value of new_Cell and what new_Cell_rev needs."""
    high = None
    low = None
    self_bar = namespace()
    self = object.__new__(Cell_1)
    self_bar.mass = 0.0
    self.mass = sum(masses)
    t_4 = []
    for p, p_bar, m in zip(points, points_bar, masses):
        t_4.append(p * m)
    t_6 = sum(t_4) / self.mass
    t_6_bar = np.zeros_like(t_6)
    self_bar_2 = held(self_bar, 'centre')
    self_bar.centre = t_6_bar
    self_2 = held(self, 'centre')
    self.centre = t_6
    t_7_bar = []
    t_7 = []
    self_bar_1 = held(self_bar, 'parts')
    self_bar.parts = t_7_bar
    self_1 = held(self, 'parts')
    self.parts = t_7
    t_10 = len(points) > 1 and depth < 3
    parts_bars = []
    all_parts = []
    t_1_bars = []
    t_1s = []
    t_2_bars = []
    t_2s = []
    saveds = []
    t_1_1s = []
    if t_10:
        t_3 = []
        for p, p_bar in zip(points, points_bar):
            t_3.append(p[0])
        middle = np.mean(t_3)
        low = [i for i, p in enumerate(points) if p[0] < middle]
        high = [i for i in range(len(points)) if i not in low]
        for chosen in (low, high):
            if chosen:
                parts_bar = self_bar.parts
                parts_bars.append(parts_bar)
                parts = self.parts
                all_parts.append(parts)
                t_1_bar = []
                t_1_bars.append(t_1_bar)
                t_1 = []
                t_1s.append(t_1)
                for i in chosen:
                    t_1_bar.append(points_bar[i])
                    t_1.append(points[i])
                t_2_bar = []
                t_2_bars.append(t_2_bar)
                t_2 = []
                t_2s.append(t_2)
                for i in chosen:
                    t_2_bar.append(0.0)
                    t_2.append(masses[i])
                t_1_1 = snapshot(t_1)
                t_1_1s.append(t_1_1)
                (t_5, t_5_bar), saved = new_Cell_1_fwd(
                    t_1, t_2, depth + 1, points_bar=t_1_bar, masses_bar=t_2_bar
                )
                saveds.append(saved)
                parts_bar.append(t_5_bar)
                parts.append(t_5)
    return (
        (self, self_bar),
        (
            all_parts,
            high,
            low,
            masses,
            masses_bar,
            parts_bars,
            points,
            points_bar,
            saveds,
            self,
            self_1,
            self_2,
            self_bar,
            self_bar_1,
            self_bar_2,
            t_10,
            t_1_1s,
            t_1_bars,
            t_1s,
            t_2_bars,
            t_2s,
            t_4,
            t_6,
            t_6_bar,
        ),
    )


def new_Cell_rev(saved):
    """Adjoint of new_Cell: adds into points_bar, masses_bar."""
    all_parts, high, low, masses, masses_bar, parts_bars, points, points_bar, saveds, self, self_1, self_2, self_bar, self_bar_1, self_bar_2, t_10, t_1_1s, t_1_bars, t_1s, t_2_bars, t_2s, t_4, t_6, t_6_bar = saved
    if t_10:
        for n in range(len((low, high)) - 1, -1, -1):
            chosen = (low, high)[n]
            if chosen:
                parts = all_parts.pop()
                parts.pop()
                parts_bar = parts_bars.pop()
                parts_bar.pop()
                saved = saveds.pop()
                t_1_1 = t_1_1s.pop()
                t_1 = t_1s.pop()
                # t_5, t_5_bar = new_Cell(t_1, t_2, depth + 1, points_bar=t_1_bar, m ...
                new_Cell_1_rev(saved)
                put_back(t_1, t_1_1)
                t_2 = t_2s.pop()
                t_2_bar = t_2_bars.pop()
                for j in range(len(chosen) - 1, -1, -1):
                    i = chosen[j]
                    # t_2.append(masses[i])
                    t_9_bar = t_2_bar.pop()
                    t_2.pop()
                    masses_bar[i] += t_9_bar
                t_1_bar = t_1_bars.pop()
                for k in range(len(chosen) - 1, -1, -1):
                    i = chosen[k]
                    t_1.pop()
                    t_1_bar.pop()
        for i_ in range(min(len(points), len(points_bar)) - 1, -1, -1):
            p = points[i_]
            p_bar = points_bar[i_]
    hold(self, 'parts', self_1)
    hold(self_bar, 'parts', self_bar_1)
    hold(self, 'centre', self_2)
    hold(self_bar, 'centre', self_bar_2)
    # t_6 = sum(t_4) / self.mass
    t_6_1_bar = t_6_bar / self.mass
    t_4_bar = zeros(t_4)
    add_into(t_4_bar, spread_over(t_6_1_bar, t_4))
    self_bar.mass -= t_6 @ t_6_1_bar
    for i__ in range(min(len(points), len(points_bar), len(masses)) - 1, -1, -1):
        p = points[i__]
        p_bar = points_bar[i__]
        m = masses[i__]
        # t_4.append(p * m)
        t_11_bar = t_4_bar.pop()
        p_bar += m * t_11_bar
        m_bar = p @ t_11_bar
        masses_bar[i__] += m_bar
    # self.mass = sum(masses)
    add_into(masses_bar, spread_over(self_bar.mass, masses))
    self_bar.mass = 0.0
