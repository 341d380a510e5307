# autotangent-cache 1
# function: tests.programs.object_layers_in_net:Scale.forward   variant: tangent   wrt:
#     self x   defines: forward_jvp
# source: ../object_layers_in_net.py   f02d4cfaecc91ea2
# generated: fc37b01b57ed746a   gen: 1.0.0
# kinds: self tests.programs.object_layers_in_net:Scale{s: array(f; ?), out?: array(f;
#     n)}, x array(f; ?)
# result: array(f; ?)
# resolved:
# deps:
# pin: no

import numpy as np


def forward_jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of forward along (self_dot, x_dot)."""
    self_1 = x * self.s
    self_dot.out = np.broadcast_to(self.s * x_dot + x * self_dot.s, np.shape(self_1)).copy()
    self.out = self_1
    self_dot.s = 1.1 * self_dot.s
    self.s = self.s * 1.1
    return self.out, self_dot.out
