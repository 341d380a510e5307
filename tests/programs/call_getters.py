"""operator.itemgetter, attrgetter and methodcaller: kept under names, mapped, and as what is sorted and compared by."""
import operator
from dataclasses import dataclass


@dataclass
class Spring:
    stiffness: float
    length: float

    def energy(self, stretch):
        return 0.5 * self.stiffness * stretch**2


def truss(k, x):
    springs = [Spring(k, 1.0), Spring(k * k, 2.0 * x)]
    ends = operator.itemgetter(0, 2)
    first, last = ends([x, 3.0, x * k])
    longest = max(springs, key=operator.attrgetter("length"))
    pairs = sorted([(x, 2.0 * k), (x * x, k)], key=operator.itemgetter(1))
    total = sum(map(operator.methodcaller("energy", 0.3), springs))
    return total + longest.stiffness * first * last + sum(map(operator.itemgetter(0), pairs))


example = dict(k=1.7, x=0.8)
wrt = ("k", "x")
milestone = 3
