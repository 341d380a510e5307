# autotangent-cache 1
# function: tests.programs.call_function_optional:Scaled.__call__   variant: pair   wrt:
#     self t   shadows: self   defines: __call___fwd __call___rev
# source: ../call_function_optional.py   c3e6c026dfed31df
# generated: dcf22aa08e6410c9   gen: 1.0.0
# kinds: self tests.programs.call_function_optional:Scaled{factor: float}, t float
# result: float
# resolved:
# deps:
# pin: no

def __call___fwd(self, t):
    """Value of __call__ and what __call___rev needs."""
    return self.factor * t * t, (self, t)


def __call___rev(saved, y_bar, self_bar):
    """Adjoint of __call__: adds into self_bar, returns t_bar."""
    self, t = saved
    # return self.factor * t * t
    self_bar.factor += t * t * y_bar
    t_bar = 2 * self.factor * t * y_bar
    return t_bar
