# autotangent-cache 1
# function: tests.programs.object_functions:Network.__call__   variant: tangent   wrt:
#     self v   defines: __call___jvp
# source: ../object_functions.py   ea526d9e9e40ef75
# generated: 39d0311da84b9ba2   gen: 1.0.0
# kinds: self tests.programs.object_functions:Network{layers:
#     list(object(tests.programs.object_functions:total.<inner lambda_2>{k: float},
#     function(math:sin), tests.programs.object_functions:total.<inner lambda_3>{x:
#     float}))}, v float
# result: float
# resolved: isinstance -> builtins:isinstance; math -> math
# deps: tests.programs.object_functions:total=8f68b789013a2cd9
# pin: no

import math

from autotangent.runtime import called, closure, inner, tangent

lambda_2 = inner(total, "lambda_2")
lambda_2_closure = closure(lambda_2)
lambda_2_call = called(lambda_2_closure)
lambda_3 = inner(total, "lambda_3")
lambda_3_closure = closure(lambda_3)
lambda_3_call = called(lambda_3_closure)
lambda_2_call_jvp = tangent(
    lambda_2_call,
    "closure v",
    "closure tests.programs.object_functions:total.<inner lambda_2>{k: float}, v float",
)
lambda_3_call_jvp = tangent(
    lambda_3_call,
    "closure v",
    "closure tests.programs.object_functions:total.<inner lambda_3>{x: float}, v float",
)


def __call___jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of __call__ along (self_dot, v_dot)."""
    for layer, layer_dot in zip(self.layers, self_dot.layers):
        if isinstance(layer, lambda_2_closure):
            v_1, v_1_dot = lambda_2_call_jvp(
                layer, v, closure_dot=layer_dot, v_dot=v_dot
            )
            v = v_1
            v_dot = v_1_dot
        elif layer is math.sin:
            v_dot = math.cos(v) * v_dot
            v = layer(v)
        else:
            v_2, v_2_dot = lambda_3_call_jvp(
                layer, v, closure_dot=layer_dot, v_dot=v_dot
            )
            v = v_2
            v_dot = v_2_dot
    return v, v_dot
