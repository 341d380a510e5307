# autotangent-cache 1
# function: tests.programs.data_slots_grown:Rate.__add__   variant: tangent   wrt: self
#     other   defines: __add___jvp
# source: ../data_slots_grown.py   9b6d46c111e7cfb2
# generated: a84c5eb3b9071344   gen: 1.0.0
# kinds: self tests.programs.data_slots_grown:Rate{value: float}, other float
# result: tests.programs.data_slots_grown:Rate{value: float}
# resolved: Rate -> tests.programs.data_slots_grown:Rate
# deps:
# pin: no

from autotangent.runtime import namespace


def __add___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __add__ along (self_dot, other_dot)."""
    return Rate(self.value + other), namespace(value=self_dot.value + other_dot)
