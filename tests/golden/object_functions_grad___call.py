# autotangent-cache 1
# function: tests.programs.object_functions:Network.__call__   variant: pair   wrt: self
#     v   shadows: self   defines: __call___fwd __call___rev
# source: ../object_functions.py   ea526d9e9e40ef75
# generated: 4edf4c46cb75e505   gen: 1.0.0
# kinds: self tests.programs.object_functions:Network{layers:
#     list(object(tests.programs.object_functions:total.<inner lambda_2>{k: float},
#     function(math:sin), tests.programs.object_functions:total.<inner lambda_3>{x:
#     float}))}, v float
# result: float
# resolved: isinstance -> builtins:isinstance; math -> math
# deps: tests.programs.object_functions:total=8f68b789013a2cd9
# pin: no

import math

from autotangent.runtime import add_into, called, closure, inner, pair, zeros

lambda_2 = inner(total, "lambda_2")
lambda_2_closure = closure(lambda_2)
lambda_2_call = called(lambda_2_closure)
lambda_3 = inner(total, "lambda_3")
lambda_3_closure = closure(lambda_3)
lambda_3_call = called(lambda_3_closure)
lambda_2_call_fwd, lambda_2_call_rev = pair(
    lambda_2_call,
    "closure v",
    "closure tests.programs.object_functions:total.<inner lambda_2>{k: float}, v float",
)
lambda_3_call_fwd, lambda_3_call_rev = pair(
    lambda_3_call,
    "closure v",
    "closure tests.programs.object_functions:total.<inner lambda_3>{x: float}, v float",
)


def __call___fwd(self, v):
    """Value of __call__ and what __call___rev needs."""
    vs = []
    t_1s = []
    saveds = []
    saved_1s = []
    for layer in self.layers:
        vs.append(v)
        t_1 = isinstance(layer, lambda_2_closure)
        t_1s.append(t_1)
        if t_1:
            v, saved = lambda_2_call_fwd(layer, v)
            saveds.append(saved)
        elif layer is math.sin:
            v = layer(v)
        else:
            v, saved_1 = lambda_3_call_fwd(layer, v)
            saved_1s.append(saved_1)
    return v, (saved_1s, saveds, self, t_1s, vs)


def __call___rev(saved, y_bar, self_bar):
    """Adjoint of __call__: adds into self_bar, returns v_bar."""
    saved_1s, saveds, self, t_1s, vs = saved
    # return v
    v_bar = y_bar
    for i in range(len(self.layers) - 1, -1, -1):
        layer = self.layers[i]
        t_1 = t_1s.pop()
        v = vs.pop()
        if t_1:
            saved = saveds.pop()
            # v = lambda_2_call(layer, v)
            layer_bar = zeros(layer)
            v_bar = lambda_2_call_rev(saved, v_bar, layer_bar)
        else:
            layer_bar = zeros(layer)
            if layer is math.sin:
                # v = layer(v)
                v_bar = math.cos(v) * v_bar
            else:
                saved_1 = saved_1s.pop()
                # v = lambda_3_call(layer, v)
                v_bar = lambda_3_call_rev(saved_1, v_bar, layer_bar)
        add_into(self_bar.layers[i], layer_bar)
    return v_bar
