# autotangent-cache 1
# function: tests.programs.data_object_classes:Dense.__call__   variant: pair   wrt:
#     self v   shadows: self v   defines: __call___fwd __call___rev
# source: ../data_object_classes.py   65772b2acc55d482
# generated: 945ceeb2cf6bab1c   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f;
#     n)}, v array(f; n)
# result: array(f; self.W.0)
# resolved:
# deps:
# pin: no

import numpy as np


def __call___fwd(self, v):
    """Value of __call__ and what __call___rev needs."""
    return self.W @ v + self.b, (self, v)


def __call___rev(saved, y_bar, self_bar, v_bar):
    """Adjoint of __call__: adds into self_bar, v_bar."""
    self, v = saved
    # return self.W @ v + self.b
    self_bar.W += np.outer(y_bar, v)
    v_bar += self.W.T @ y_bar
    self_bar.b += y_bar
