# autotangent-cache 1
# function: tests.programs.object_layers_in_net:Wave.forward   variant: pair   wrt: self
#     x   shadows: self x   defines: forward_fwd forward_rev
# source: ../object_layers_in_net.py   8b9a57c326d4b04e
# generated: e5286f68c8efb181   gen: 1.0.0
# kinds: self tests.programs.object_layers_in_net:Wave{}, x array(f; ?)
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def forward_fwd(self, x):
    """Value of forward and what forward_rev needs."""
    return np.sin(x), (x,)


def forward_rev(saved, y_bar, self_bar, x_bar):
    """Adjoint of forward: adds into self_bar, x_bar."""
    x, = saved
    # return np.sin(x)
    x_bar += np.cos(x) * y_bar
