# autotangent-cache 1
# function: tests.programs.object_layers_in_net:Scale.forward   variant: shadow   wrt:
#     self x   shadows: self x   defines: forward_fwd forward_rev
# source: ../object_layers_in_net.py   f02d4cfaecc91ea2
# generated: 111674debb559d44   gen: 1.0.0
# kinds: self tests.programs.object_layers_in_net:Scale{s: array(f; ?), out?: array(f;
#     n)}, x array(f; ?)
# result: array(f; ?)
# resolved:
# deps:
# pin: no

import numpy as np
from autotangent.runtime import held, hold, unbroadcast


def forward_fwd(self, x, *, self_bar, x_bar):
    """Value of forward and what forward_rev needs."""
    t_1_1 = x * self.s
    t_1 = t_1_1
    t_1_bar = np.zeros_like(t_1)
    self_bar_2 = held(self_bar, 'out')
    self_bar.out = t_1_bar
    self_2 = held(self, 'out')
    self.out = t_1
    t_2 = self.s * 1.1
    t_2_bar = np.zeros_like(t_2)
    self_bar_1 = self_bar.s
    self_bar.s = t_2_bar
    self_1 = self.s
    self.s = t_2
    return (
        (self.out, self_bar.out),
        (
            self,
            self_1,
            self_2,
            self_bar,
            self_bar_1,
            self_bar_2,
            t_1_1,
            t_1_bar,
            t_2_bar,
            x,
            x_bar,
        ),
    )


def forward_rev(saved):
    """Adjoint of forward: adds into self_bar, x_bar."""
    self, self_1, self_2, self_bar, self_bar_1, self_bar_2, t_1_1, t_1_bar, t_2_bar, x, x_bar = saved
    self.s = self_1
    self_bar.s = self_bar_1
    # t_2 = self.s * 1.1
    self_bar.s += 1.1 * t_2_bar
    hold(self, 'out', self_2)
    hold(self_bar, 'out', self_bar_2)
    # t_1 = x * self.s
    x_bar += unbroadcast(np.broadcast_to(self.s * t_1_bar, np.shape(t_1_1)), x)
    self_bar.s += unbroadcast(np.broadcast_to(x * t_1_bar, np.shape(t_1_1)), self.s)
