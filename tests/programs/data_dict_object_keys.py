"""Weights by station, where a station is an object of the user's: the first one is told apart by what it is."""


class Station:
    def __init__(self, height):
        self.height = height


HARBOUR, SUMMIT = Station(3.0), Station(1200.0)


def reading(x, weights):
    total = 0.0
    for station, weight in weights.items():
        if station is HARBOUR:
            total += weight * x
        else:
            total += weight * weight * x
    return total


example = dict(x=0.7, weights={HARBOUR: 1.5, SUMMIT: -0.4})
wrt = ("x", "weights")
milestone = 3
