# autotangent-cache 1
# function: tests.programs.data_object_classes:Box.__add__   variant: tangent   wrt:
#     self other   defines: __add___jvp
# source: ../data_object_classes.py   98d9160f29913c63
# generated: 4dbe929b5088a38d   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Box{a: float, size: float}, other
#     tests.programs.data_object_classes:Circle{r: float}
# result: float
# resolved: Circle -> tests.programs.data_object_classes:Circle; Circle.size.fget ->
#     tests.programs.data_object_classes:Circle.size=0571929ee9328e8f
# deps: tests.programs.data_object_classes:Circle.size=0571929ee9328e8f
# pin: no

from autotangent.runtime import tangent

size_jvp = tangent(
    Circle.size.fget,
    "self",
    "self tests.programs.data_object_classes:Circle{r: float}",
)


def __add___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __add__ along (self_dot, other_dot)."""
    t_1, t_1_dot = size_jvp(other, self_dot=other_dot)
    return self.size * t_1, t_1 * self_dot.size + self.size * t_1_dot
