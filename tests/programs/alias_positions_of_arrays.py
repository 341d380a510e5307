"""A tree of objects over arrays that are chosen by position: lists of integers share no memory with what they count."""
import numpy as np


class Cell:
    def __init__(self, points, masses, depth=0):
        self.mass = sum(masses)
        self.centre = sum(p * m for p, m in zip(points, masses)) / self.mass
        self.parts = []
        if len(points) > 1 and depth < 3:
            middle = np.mean([p[0] for p in points])
            low = [i for i, p in enumerate(points) if p[0] < middle]
            high = [i for i in range(len(points)) if i not in low]
            for chosen in (low, high):
                if chosen:
                    self.parts.append(Cell([points[i] for i in chosen], [masses[i] for i in chosen], depth + 1))

    def force(self, x):
        if not self.parts:
            d = self.centre - x
            return self.mass * d / (d @ d + 0.01)
        return sum(part.force(x) for part in self.parts)


def pull(points, masses):
    root = Cell([p for p in points], list(masses))
    f = root.force(np.array([0.1, 0.2]))
    return f @ f


primal = pull
example = dict(points=np.array([[0.3, 0.4], [0.9, 0.1], [0.6, 0.8]]), masses=np.array([1.0, 2.0, 0.5]))
wrt = ("points", "masses")
milestone = 3
