# autotangent-cache 1
# function: tests.programs.data_class_methods:Scaled.length   variant: tangent   wrt:
#     self   defines: length_jvp
# source: ../data_class_methods.py   b8bc6a0132da19f0
# generated: 7419e2d8ee0c02c8   gen: 1.0.0
# kinds: self tests.programs.data_class_methods:Scaled{c: float, s: float}
# result: float
# resolved: Rotation -> tests.programs.data_class_methods:Rotation; Rotation.norm ->
#     tests.programs.data_class_methods:Rotation.norm; type -> builtins:type
# deps: tests.programs.data_class_methods:Rotation.norm=53ce47d9d98974d9
# pin: no

from autotangent.runtime import tangent

norm_jvp = tangent(Rotation.norm, "x y", "x float, y float")


def length_jvp(self, *, self_dot):
    """Value and tangent of length along self_dot."""
    t_1, t_1_dot = norm_jvp(self.c, 2 * self.s, x_dot=self_dot.c, y_dot=2 * self_dot.s)
    t_2, t_2_dot = norm_jvp(self.s, self.c, x_dot=self_dot.s, y_dot=self_dot.c)
    return t_1 + t_2, t_1_dot + t_2_dot
