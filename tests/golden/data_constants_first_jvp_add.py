# autotangent-cache 1
# function: tests.programs.data_constants_first:Log.add   variant: tangent   wrt: self
#     defines: add_jvp
# source: ../data_constants_first.py   815fa4a5bb0bd51d
# generated: 4c7ce911d4d98edb   gen: 1.0.0
# kinds: self tests.programs.data_constants_first:Log{values: list(float)}, value float
# result: any
# resolved:
# deps:
# pin: no

def add_jvp(self, value, *, self_dot):
    """Value and tangent of add along self_dot."""
    values = self.values
    values_dot = self_dot.values
    values_dot.append(0.0)
    values.append(value)
    return None, None
