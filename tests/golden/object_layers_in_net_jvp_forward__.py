# autotangent-cache 1
# function: tests.programs.object_layers_in_net:Wave.forward   variant: tangent   wrt:
#     self x   defines: forward_jvp
# source: ../object_layers_in_net.py   8b9a57c326d4b04e
# generated: a7bdd141fb2c59c5   gen: 1.0.0
# kinds: self tests.programs.object_layers_in_net:Wave{}, x array(f; ?)
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def forward_jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of forward along (self_dot, x_dot)."""
    return np.sin(x), np.cos(x) * x_dot
