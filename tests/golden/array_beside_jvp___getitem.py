# autotangent-cache 1
# function: tests.programs.array_beside:Table.__getitem__   variant: tangent   wrt:
#     place   defines: __getitem___jvp
# source: ../array_beside.py   9ab270c265d9a8c6
# generated: 1cda25fcb9d0e9a3   gen: 1.0.0
# kinds: self tests.programs.array_beside:Table{values: list(float)}, place float
# result: float
# resolved: int -> builtins:int
# deps:
# pin: no

def __getitem___jvp(self, place, *, place_dot):
    """Value and tangent of __getitem__ along place_dot."""
    below = int(place)
    t_1 = self.values[below + 1] - self.values[below]
    return self.values[below] + (place - below) * t_1, t_1 * place_dot
