# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Layer.__call__   variant: pair   wrt:
#     self x   shadows: self x   defines: __call___fwd __call___rev
# source: ../data_dataclass_made.py   b72596459e9d5d8d
# generated: 5dfa2c343c0f66b5   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; n),
#     name: str, scale: float}, x array(f; ?)
# result: array(f; self.bias.0)
# resolved: np -> numpy
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def __call___fwd(self, x):
    """Value of __call__ and what __call___rev needs."""
    t_1 = self.scale * x
    t_2 = np.tanh(t_1 + self.bias)
    return t_2, (self, t_1, t_2, x)


def __call___rev(saved, y_bar, self_bar, x_bar):
    """Adjoint of __call__: adds into self_bar, x_bar."""
    self, t_1, t_2, x = saved
    # return np.tanh(self.scale * x + self.bias)
    t_3_bar = (1 - t_2**2) * y_bar
    t_1_bar = unbroadcast(t_3_bar, t_1).copy()
    self_bar.scale += x @ t_1_bar
    x_bar += self.scale * t_1_bar
    self_bar.bias += t_3_bar
