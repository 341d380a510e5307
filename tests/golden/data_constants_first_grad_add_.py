# autotangent-cache 1
# function: tests.programs.data_constants_first:Log.add   variant: shadow   wrt: self
#     value   shadows: self   defines: add_fwd add_rev
# source: ../data_constants_first.py   815fa4a5bb0bd51d
# generated: 9e54e197d0abd036   gen: 1.0.0
# kinds: self tests.programs.data_constants_first:Log{values: list(float)}, value float
# result: any
# resolved:
# deps:
# pin: no

def add_fwd(self, value, *, self_bar):
    """Value of add and what add_rev needs."""
    values_bar = self_bar.values
    values = self.values
    values_bar.append(0.0)
    values.append(value)
    return None, (values_bar,)


def add_rev(saved):
    """Adjoint of add: adds into self_bar, returns value_bar."""
    values_bar, = saved
    # self.values.append(value)
    t_1_bar = values_bar.pop()
    value_bar = t_1_bar
    return value_bar
