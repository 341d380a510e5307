import numpy as np
from autotangent.runtime import constructor, shadows, zeros

new_Cell = constructor(Cell)


def new_Cell_jvp(points, masses, depth=0, *, points_dot, masses_dot):
    """Value and tangent of new_Cell along (points_dot, masses_dot)."""
    self = object.__new__(Cell_1)
    self_dot = shadows(self)
    self_dot.mass = sum(masses_dot)
    self.mass = sum(masses)
    t_4 = []
    t_4_dot = []
    for p, p_dot, m, m_dot in zip(points, points_dot, masses, masses_dot):
        t_4_dot.append(m * p_dot + m_dot * p)
        t_4.append(p * m)
    self_1 = sum(t_4) / self.mass
    self_dot.centre = (sum(t_4_dot) - self_dot.mass * self_1) / self.mass
    self.centre = self_1
    self_dot.parts = zeros([])
    self.parts = []
    if len(points) > 1 and depth < 3:
        t_3 = []
        t_3_dot = []
        for p, p_dot in zip(points, points_dot):
            t_3_dot.append(p_dot[0])
            t_3.append(p[0])
        middle = np.mean(t_3)
        middle_dot = np.mean(t_3_dot)
        low = [i for i, p in enumerate(points) if p[0] < middle]
        high = [i for i in range(len(points)) if i not in low]
        for chosen in (low, high):
            if chosen:
                parts = self.parts
                parts_dot = self_dot.parts
                t_1 = []
                t_1_dot = []
                for i in chosen:
                    t_1_dot.append(points_dot[i])
                    t_1.append(points[i])
                t_2 = []
                t_2_dot = []
                for i in chosen:
                    t_2_dot.append(masses_dot[i])
                    t_2.append(masses[i])
                t_5_1, t_5_1_dot = new_Cell_jvp(
                    t_1, t_2, depth + 1, points_dot=t_1_dot, masses_dot=t_2_dot
                )
                t_5 = t_5_1
                t_5_dot = t_5_1_dot
                parts_dot.append(t_5_dot)
                parts.append(t_5)
    return self, self_dot
