# autotangent-cache 1
# function: tests.programs.data_object_classes:Box.__add__   variant: pair   wrt: self
#     other   shadows: self other   defines: __add___fwd __add___rev
# source: ../data_object_classes.py   98d9160f29913c63
# generated: e3dfb79f9c82ddf8   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Box{a: float, size: float}, other
#     tests.programs.data_object_classes:Circle{r: float}
# result: float
# resolved: Circle -> tests.programs.data_object_classes:Circle; Circle.size.fget ->
#     tests.programs.data_object_classes:Circle.size=0571929ee9328e8f
# deps: tests.programs.data_object_classes:Circle.size=0571929ee9328e8f
# pin: no

from autotangent.runtime import pair

size_fwd, size_rev = pair(
    Circle.size.fget,
    "self",
    "self tests.programs.data_object_classes:Circle{r: float}",
)


def __add___fwd(self, other):
    """Value of __add__ and what __add___rev needs."""
    t_1, saved = size_fwd(other)
    return self.size * t_1, (saved, self, t_1)


def __add___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __add__: adds into self_bar, other_bar."""
    saved, self, t_1 = saved
    # return self.size * other.size
    self_bar.size += t_1 * y_bar
    size_rev(saved, self.size * y_bar, other_bar)
