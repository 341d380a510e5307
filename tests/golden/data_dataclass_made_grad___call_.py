# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Layer.__call__   variant: pair   wrt:
#     self x   shadows: self x   defines: __call___fwd __call___rev
# source: ../data_dataclass_made.py   b72596459e9d5d8d
# generated: ae8001e18b2955be   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; ?),
#     name: str, scale: float}, x array(f; n)
# result: array(f; x.0)
# resolved: np -> numpy
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def __call___fwd(self, x):
    """Value of __call__ and what __call___rev needs."""
    t_1 = np.tanh(self.scale * x + self.bias)
    return t_1, (self, t_1, x)


def __call___rev(saved, y_bar, self_bar, x_bar):
    """Adjoint of __call__: adds into self_bar, x_bar."""
    self, t_1, x = saved
    # return np.tanh(self.scale * x + self.bias)
    t_2_bar = (1 - t_1**2) * y_bar
    self_bar.scale += x @ t_2_bar
    x_bar += self.scale * t_2_bar
    self_bar.bias += unbroadcast(t_2_bar, self.bias)
