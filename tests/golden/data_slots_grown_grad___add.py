# autotangent-cache 1
# function: tests.programs.data_slots_grown:Rate.__add__   variant: pair   wrt: self
#     other   shadows: self   defines: __add___fwd __add___rev
# source: ../data_slots_grown.py   9b6d46c111e7cfb2
# generated: 73f12ba2f4805bc7   gen: 1.0.0
# kinds: self tests.programs.data_slots_grown:Rate{value: float}, other float
# result: tests.programs.data_slots_grown:Rate{value: float}
# resolved: Rate -> tests.programs.data_slots_grown:Rate
# deps:
# pin: no

def __add___fwd(self, other):
    """Value of __add__ and what __add___rev needs."""
    return Rate(self.value + other), ()


def __add___rev(saved, y_bar, self_bar):
    """Adjoint of __add__: adds into self_bar, returns other_bar."""
    # return Rate(self.value + other)
    self_bar.value += y_bar.value
    other_bar = y_bar.value
    return other_bar
