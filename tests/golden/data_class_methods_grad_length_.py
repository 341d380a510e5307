# autotangent-cache 1
# function: tests.programs.data_class_methods:Scaled.length   variant: pair   wrt: self
#     shadows: self   defines: length_fwd length_rev
# source: ../data_class_methods.py   b8bc6a0132da19f0
# generated: 15d3ff8050b6a167   gen: 1.0.0
# kinds: self tests.programs.data_class_methods:Scaled{c: float, s: float}
# result: float
# resolved: Rotation -> tests.programs.data_class_methods:Rotation; Rotation.norm ->
#     tests.programs.data_class_methods:Rotation.norm; type -> builtins:type
# deps: tests.programs.data_class_methods:Rotation.norm=53ce47d9d98974d9
# pin: no

from autotangent.runtime import pair

norm_fwd, norm_rev = pair(Rotation.norm, "x y", "x float, y float")


def length_fwd(self):
    """Value of length and what length_rev needs."""
    t_1, saved = norm_fwd(self.c, 2 * self.s)
    t_2, saved_1 = norm_fwd(self.s, self.c)
    return t_1 + t_2, (saved, saved_1)


def length_rev(saved, y_bar, self_bar):
    """Adjoint of length: adds into self_bar."""
    saved, saved_1 = saved
    # return Rotation.norm(self.c, 2 * self.s) + type(self).norm(self.s, self.c)
    x_1_bar, y_1_bar = norm_rev(saved, y_bar)
    x_2_bar, y_2_bar = norm_rev(saved_1, y_bar)
    self_bar.s += 2 * y_1_bar + x_2_bar
    self_bar.c += x_1_bar + y_2_bar
