# autotangent-cache 1
# function: tests.programs.data_class_methods:Rotation.back   variant: pair   wrt: self
#     shadows: self   defines: back_fwd back_rev
# source: ../data_class_methods.py   1bd1d3ef79459b5b
# generated: f77714291f6a5a40   gen: 1.0.0
# kinds: self tests.programs.data_class_methods:Scaled{c: float, s: float}
# result: tests.programs.data_class_methods:Scaled{c: float, s: float}
# resolved:
# deps:
# pin: no

def back_fwd(self):
    """Value of back and what back_rev needs."""
    return self.__class__(self.c, -self.s), ()


def back_rev(saved, y_bar, self_bar):
    """Adjoint of back: adds into self_bar."""
    # return self.__class__(self.c, -self.s)
    self_bar.c += y_bar.c
    self_bar.s -= y_bar.s
