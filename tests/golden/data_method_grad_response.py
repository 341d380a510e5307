# autotangent-cache 1
# function: tests.programs.data_method:Sensor.response   variant: pair   wrt: self x
#     shadows: self x   defines: response_fwd response_rev
# source: ../data_method.py   2c9274f4f43cd1e2
# generated: 2295dece4a9d0c45   gen: 1.0.0
# kinds: self tests.programs.data_method:Sensor{gain: float, offset: float}, x array(f;
#     n)
# result: array(f; x.0)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import quotient


def response_fwd(self, x):
    """Value of response and what response_rev needs."""
    t_1 = x**2
    t_2 = np.log1p(t_1)
    return self.gain * t_2 + self.offset, (self, t_1, t_2, x)


def response_rev(saved, y_bar, self_bar, x_bar):
    """Adjoint of response: adds into self_bar, x_bar."""
    self, t_1, t_2, x = saved
    # return self.gain * np.log1p(x**2) + self.offset
    self_bar.gain += t_2 @ y_bar
    x_bar += 2 * x * quotient(self.gain * y_bar, 1 + t_1)
    self_bar.offset += np.sum(y_bar)
