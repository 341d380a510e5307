# autotangent-cache 1
# function: tests.programs.data_functions_kept:layers   variant: tangent   wrt: w shift
#     defines: layers_jvp
# source: ../data_functions_kept.py   d811a20fdec946c2
# generated: f33593f1dd37ce30   gen: 1.0.0
# kinds: w float, shift float
# result: tuple(object(tests.programs.data_functions_kept:layers.<inner affine>{scale:
#     float, shift: float}, function(numpy:tanh),
#     tests.programs.data_functions_kept:layers.<inner lambda_1>{w: float},
#     function(tests.programs.data_functions_kept:square)),
#     object(tests.programs.data_functions_kept:layers.<inner affine>{scale: float,
#     shift: float}, function(numpy:tanh),
#     tests.programs.data_functions_kept:layers.<inner lambda_1>{w: float},
#     function(tests.programs.data_functions_kept:square)),
#     object(tests.programs.data_functions_kept:layers.<inner affine>{scale: float,
#     shift: float}, function(numpy:tanh),
#     tests.programs.data_functions_kept:layers.<inner lambda_1>{w: float},
#     function(tests.programs.data_functions_kept:square)),
#     object(tests.programs.data_functions_kept:layers.<inner affine>{scale: float,
#     shift: float}, function(numpy:tanh),
#     tests.programs.data_functions_kept:layers.<inner lambda_1>{w: float},
#     function(tests.programs.data_functions_kept:square)))
# resolved: np -> numpy; square -> tests.programs.data_functions_kept:square
# deps:
# pin: no

import numpy as np
from autotangent.runtime import closure, inner, namespace, zeros

affine_1 = inner(layers, "affine")
affine_closure = closure(affine_1)
lambda_1 = inner(layers, "lambda_1")
lambda_1_closure = closure(lambda_1)


def layers_jvp(w, shift, *, w_dot, shift_dot):
    """Value and tangent of layers along (w_dot, shift_dot)."""
    scale = w * shift
    scale_dot = shift * w_dot + w * shift_dot
    affine = affine_closure(scale, shift)
    affine_dot = namespace(scale=scale_dot, shift=shift_dot)
    return (
        [affine, np.tanh, lambda_1_closure(w), square],
        [affine_dot, zeros(np.tanh), namespace(w=w_dot), zeros(square)],
    )
