# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:Cell.total   variant: tangent   wrt:
#     self   defines: total_jvp
# source: ../alias_slices_of_objects.py   84507ca083f9dd9b
# generated: 4e46a39ae0ede7ef   gen: 1.0.0
# kinds: self tests.programs.alias_slices_of_objects:Cell{level: float, slots:
#     list(optional(float)), log: list(float), peer:
#     optional(again(tests.programs.alias_slices_of_objects:Cell)), count: int}
# result: float
# resolved: sum -> builtins:sum
# deps:
# pin: no

def total_jvp(self, *, self_dot):
    """Value and tangent of total along self_dot."""
    return self.level + sum(self.log), self_dot.level + sum(self_dot.log)
