# autotangent-cache 1
# function: tests.programs.array_beside:Table.__getitem__   variant: pair   wrt: place
#     defines: __getitem___fwd __getitem___rev
# source: ../array_beside.py   9ab270c265d9a8c6
# generated: 0bb15e6047bc1780   gen: 1.0.0
# kinds: self tests.programs.array_beside:Table{values: list(float)}, place float
# result: float
# resolved: int -> builtins:int
# deps:
# pin: no

def __getitem___fwd(self, place):
    """Value of __getitem__ and what __getitem___rev needs."""
    below = int(place)
    return (
        (
            self.values[below]
            + (place - below) * (self.values[below + 1] - self.values[below])
        ),
        (below, self),
    )


def __getitem___rev(saved, y_bar):
    """Adjoint of __getitem__: returns place_bar."""
    below, self = saved
    # return self.values[below] + (place - below) * (self.values[below + 1] - self.v ...
    place_bar = (self.values[below + 1] - self.values[below]) * y_bar
    return place_bar
