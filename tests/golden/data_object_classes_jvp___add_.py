# autotangent-cache 1
# function: tests.programs.data_object_classes:Circle.__add__   variant: tangent   wrt:
#     self other   defines: __add___jvp
# source: ../data_object_classes.py   9348845e22566707
# generated: 405e03d740c31bf4   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Circle{r: float}, other
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
    t_1, t_1_dot = size_jvp(self, self_dot=self_dot)
    t_2, t_2_dot = size_jvp(other, self_dot=other_dot)
    return t_1 + t_2, t_1_dot + t_2_dot
