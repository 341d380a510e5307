# autotangent-cache 1
# function: tests.programs.data_held_object_written:Plant.go   variant: pair   wrt: self
#     y   shadows: self   defines: go_fwd go_rev
# source: ../data_held_object_written.py   15ff771cd77e126b
# generated: 78a6c18abc37309b   gen: 1.0.0
# kinds: self tests.programs.data_held_object_written:Plant{gain:
#     tests.programs.data_held_object_written:Gain{rate: float}, mass: float}, y float
# result: float
# resolved:
# deps: tests.programs.data_held_object_written:Gain.step=c5ff601d49824a2d
# pin: no

from autotangent.runtime import pair

step_fwd, step_rev = pair(
    Gain.step,
    "self t",
    "self tests.programs.data_held_object_written:Gain{rate: float}, t float",
)


def go_fwd(self, y):
    """Value of go and what go_rev needs."""
    self_1 = self.gain.rate
    pull, saved = step_fwd(self.gain, y)
    return pull * self.mass, (pull, saved, self, self_1)


def go_rev(saved, y_bar, self_bar):
    """Adjoint of go: adds into self_bar, returns y_bar."""
    pull, saved, self, self_1 = saved
    # return pull * self.mass
    pull_bar = self.mass * y_bar
    self_bar.mass += pull * y_bar
    # pull = self.gain.step(y)
    y_bar_ = step_rev(saved, pull_bar, self_bar.gain)
    self.gain.rate = self_1
    return y_bar_
