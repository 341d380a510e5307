# autotangent-cache 1
# function: tests.programs.data_object_classes:Scaled.__call__   variant: pair   wrt:
#     self v   shadows: self v   defines: __call___fwd __call___rev
# source: ../data_object_classes.py   7b39d9e9d6e3627a
# generated: 9d212c95085376e4   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f;
#     n)}, v array(f; n)
# result: array(f; self.W.0)
# resolved:
# deps:
# pin: no

import numpy as np


def __call___fwd(self, v):
    """Value of __call__ and what __call___rev needs."""
    return 0.5 * (self.W @ v), (self, v)


def __call___rev(saved, y_bar, self_bar, v_bar):
    """Adjoint of __call__: adds into self_bar, v_bar."""
    self, v = saved
    # return 0.5 * (self.W @ v)
    t_1_bar = 0.5 * y_bar
    self_bar.W += np.outer(t_1_bar, v)
    v_bar += self.W.T @ t_1_bar
