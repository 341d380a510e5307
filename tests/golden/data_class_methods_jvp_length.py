# autotangent-cache 1
# function: tests.programs.data_class_methods:Rotation.length   variant: tangent   wrt:
#     self   defines: length_jvp
# source: ../data_class_methods.py   2f290af4c4cf0ffd
# generated: cfcc8e7d078cd2e3   gen: 1.0.0
# kinds: self tests.programs.data_class_methods:Rotation{c: float, s: float}
# result: float
# resolved:
# deps: tests.programs.data_class_methods:Rotation.norm=53ce47d9d98974d9
# pin: no

from autotangent.runtime import tangent

norm_jvp = tangent(Rotation.norm, "x y", "x float, y float")


def length_jvp(self, *, self_dot):
    """Value and tangent of length along self_dot."""
    t_1, t_1_dot = norm_jvp(self.c, self.s, x_dot=self_dot.c, y_dot=self_dot.s)
    return t_1, t_1_dot
