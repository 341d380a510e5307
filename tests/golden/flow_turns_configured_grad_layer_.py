# autotangent-cache 1
# function: tests.programs.flow_turns_configured:layer   variant: pair   wrt: x w b
#     shadows: x   defines: layer_fwd layer_rev
# source: ../flow_turns_configured.py   46bf289ca11a1bb1
# generated: 0626d0c78ffcee7c   gen: 1.0.0
# kinds: x array(f; n), w float, b float, act function(numpy:tanh), more dict()
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

import numpy as np


def layer_fwd(x, *, w, b=0.0, act=np.tanh, **more):
    """Value of layer and what layer_rev needs."""
    t_1 = act(w * x + b)
    t_2 = more.get('gain', 1.0)
    return t_1 * t_2, (t_1, t_2, w, x)


def layer_rev(saved, y_bar, x_bar):
    """Adjoint of layer: adds into x_bar, returns w_bar, b_bar."""
    t_1, t_2, w, x = saved
    # return act(w * x + b) * more.get("gain", 1.0)
    t_3_bar = t_2 * (1 - t_1**2) * y_bar
    w_bar = x @ t_3_bar
    x_bar += w * t_3_bar
    b_bar = np.sum(t_3_bar)
    return w_bar, b_bar
