# autotangent-cache 1
# function: tests.programs.data_namedtuple_methods:State.moved   variant: pair   wrt:
#     self step   shadows: self   defines: moved_fwd moved_rev
# source: ../data_namedtuple_methods.py   d513b362be81e0ba
# generated: 863fff1b92758baa   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_methods:State(float, float, tuple(float,
#     float)), step float
# result: tests.programs.data_namedtuple_methods:State(float, float, tuple(float,
#     float))
# resolved: State -> tests.programs.data_namedtuple_methods:State
# deps:
# pin: no

from autotangent.runtime import add_into


def moved_fwd(self, step):
    """Value of moved and what moved_rev needs."""
    return (
        State(self.position + step * self.velocity, self.velocity, self.forces),
        (self, step),
    )


def moved_rev(saved, y_bar, self_bar):
    """Adjoint of moved: adds into self_bar, returns step_bar."""
    self, step = saved
    # return self._replace(position=self.position + step * self.velocity)
    self_bar[0] += y_bar[0]
    step_bar = self.velocity * y_bar[0]
    self_bar[1] += step * y_bar[0] + y_bar[1]
    add_into(self_bar[2], y_bar[2])
    return step_bar
