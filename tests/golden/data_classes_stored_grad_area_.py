# autotangent-cache 1
# function: tests.programs.data_classes_stored:Strip.area   variant: pair   wrt: self
#     shadows: self   defines: area_fwd area_rev
# source: ../data_classes_stored.py   f1b09e96d0b836f0
# generated: c07ef0db2bfc6771   gen: 1.0.0
# kinds: self tests.programs.data_classes_stored:Strip{size: any, width: any, last:
#     optional(float)}
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def area_fwd(self):
    """Value of area and what area_rev needs."""
    return self.size * self.width, (self,)


def area_rev(saved, y_bar, self_bar):
    """Adjoint of area: adds into self_bar."""
    self, = saved
    # return self.size * self.width
    self_bar.size += unbroadcast(self.width * y_bar, self.size)
    self_bar.width += unbroadcast(self.size * y_bar, self.width)
