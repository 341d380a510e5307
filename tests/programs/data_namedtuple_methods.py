"""A namedtuple class with defaults, methods and a property; _replace in a loop, _asdict."""

from typing import NamedTuple


class State(NamedTuple):
    position: float
    velocity: float = 0.5
    forces: tuple = (0.0, -1.0)

    @property
    def energy(self):
        return 0.5 * self.velocity**2 + self.position**2

    @classmethod
    def at(cls, position):
        return cls(position, position * 0.1)

    def moved(self, step):
        return self._replace(position=self.position + step * self.velocity)


def orbit(x, step):
    state = State(x)
    for k in range(3):
        state = state.moved(step)
        state = state._replace(velocity=state.velocity - step * (state.position - k * state.forces[1]))
    start = State.at(x).moved(step)._replace(velocity=step)
    named = start._asdict()
    position, velocity, _ = state
    return state.energy * named["position"] + start.energy + position * velocity


example = dict(x=0.8, step=0.3)
wrt = ("x", "step")
milestone = 3
