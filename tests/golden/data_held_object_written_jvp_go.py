# autotangent-cache 1
# function: tests.programs.data_held_object_written:Plant.go   variant: tangent   wrt:
#     self y   defines: go_jvp
# source: ../data_held_object_written.py   15ff771cd77e126b
# generated: 3fd512574b9a8208   gen: 1.0.0
# kinds: self tests.programs.data_held_object_written:Plant{gain:
#     tests.programs.data_held_object_written:Gain{rate: float}, mass: float}, y float
# result: float
# resolved:
# deps: tests.programs.data_held_object_written:Gain.step=c5ff601d49824a2d
# pin: no

from autotangent.runtime import tangent

step_jvp = tangent(
    Gain.step,
    "self t",
    "self tests.programs.data_held_object_written:Gain{rate: float}, t float",
)


def go_jvp(self, y, *, self_dot, y_dot):
    """Value and tangent of go along (self_dot, y_dot)."""
    pull_1, pull_1_dot = step_jvp(self.gain, y, self_dot=self_dot.gain, t_dot=y_dot)
    pull = pull_1
    pull_dot = pull_1_dot
    return pull * self.mass, self.mass * pull_dot + pull * self_dot.mass
