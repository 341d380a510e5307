# autotangent-cache 1
# function: tests.programs.data_object_lists:Dense.__call__   variant: pair   wrt: self
#     x   shadows: self   defines: __call___fwd __call___rev
# source: ../data_object_lists.py   8028a912afb15a3e
# generated: b0160eb955313562   gen: 1.0.0
# kinds: self tests.programs.data_object_lists:Dense{weight: float, act:
#     function(math:tanh)}, x float
# result: float
# resolved:
# deps:
# pin: no

def __call___fwd(self, x):
    """Value of __call__ and what __call___rev needs."""
    t_1 = self.act(self.weight * x)
    return t_1, (self, t_1, x)


def __call___rev(saved, y_bar, self_bar):
    """Adjoint of __call__: adds into self_bar, returns x_bar."""
    self, t_1, x = saved
    # return self.act(self.weight * x)
    t_2_bar = (1 - t_1**2) * y_bar
    self_bar.weight += x * t_2_bar
    x_bar = self.weight * t_2_bar
    return x_bar
