# autotangent-cache 1
# function: tests.programs.data_class_methods:Rotation.length   variant: pair   wrt:
#     self   shadows: self   defines: length_fwd length_rev
# source: ../data_class_methods.py   2f290af4c4cf0ffd
# generated: 01e7c113177eb97f   gen: 1.0.0
# kinds: self tests.programs.data_class_methods:Rotation{c: float, s: float}
# result: float
# resolved:
# deps: tests.programs.data_class_methods:Rotation.norm=53ce47d9d98974d9
# pin: no

from autotangent.runtime import pair

norm_fwd, norm_rev = pair(Rotation.norm, "x y", "x float, y float")


def length_fwd(self):
    """Value of length and what length_rev needs."""
    t_1, saved = norm_fwd(self.c, self.s)
    return t_1, (saved,)


def length_rev(saved, y_bar, self_bar):
    """Adjoint of length: adds into self_bar."""
    saved, = saved
    # return self.norm(self.c, self.s)
    x_1_bar, y_1_bar = norm_rev(saved, y_bar)
    self_bar.c += x_1_bar
    self_bar.s += y_1_bar
