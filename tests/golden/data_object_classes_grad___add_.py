# autotangent-cache 1
# function: tests.programs.data_object_classes:Circle.__add__   variant: pair   wrt:
#     self other   shadows: self other   defines: __add___fwd __add___rev
# source: ../data_object_classes.py   9348845e22566707
# generated: beeea2c70c70135c   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Circle{r: float}, other
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
    t_1, saved = size_fwd(self)
    t_2, saved_1 = size_fwd(other)
    return t_1 + t_2, (saved, saved_1)


def __add___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __add__: adds into self_bar, other_bar."""
    saved, saved_1 = saved
    # return self.size + other.size
    size_rev(saved, y_bar, self_bar)
    size_rev(saved_1, y_bar, other_bar)
