# autotangent-cache 1
# function: tests.programs.data_classes_stored:Disc.area   variant: pair   wrt: self
#     shadows: self   defines: area_fwd area_rev
# source: ../data_classes_stored.py   a2cba8cfa9d60341
# generated: 774b1fc0e201fd31   gen: 1.0.0
# kinds: self tests.programs.data_classes_stored:Disc{size: any, last: optional(float)}
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def area_fwd(self):
    """Value of area and what area_rev needs."""
    t_1 = 3.0 * self.size
    return t_1 * self.size, (self, t_1)


def area_rev(saved, y_bar, self_bar):
    """Adjoint of area: adds into self_bar."""
    self, t_1 = saved
    # return 3.0 * self.size * self.size
    self_bar.size += (
        3 * unbroadcast(self.size * y_bar, t_1) + unbroadcast(t_1 * y_bar, self.size)
    )
