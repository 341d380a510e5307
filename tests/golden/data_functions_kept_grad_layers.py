# autotangent-cache 1
# function: tests.programs.data_functions_kept:layers   variant: pair   wrt: w shift
#     defines: layers_fwd layers_rev
# source: ../data_functions_kept.py   d811a20fdec946c2
# generated: 33f666015f00e7b7   gen: 1.0.0
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

from autotangent.runtime import add_into, closure, inner, zeros

affine_1 = inner(layers, "affine")
affine_closure = closure(affine_1)
lambda_1 = inner(layers, "lambda_1")
lambda_1_closure = closure(lambda_1)


def layers_fwd(w, shift):
    """Value of layers and what layers_rev needs."""
    scale = w * shift
    affine = affine_closure(scale, shift)
    return [affine, np.tanh, lambda_1_closure(w), square], (affine, shift, w)


def layers_rev(saved, y_bar):
    """Adjoint of layers: returns w_bar, shift_bar."""
    affine, shift, w = saved
    # return [affine, np.tanh, lambda v: v * w, square]
    affine_bar = zeros(affine)
    add_into(affine_bar, y_bar[0])
    w_bar = y_bar[2].w
    # def affine(v, *, factor=2.0): return scale * v + factor * shift
    scale_bar = affine_bar.scale
    shift_bar = affine_bar.shift
    # scale = w * shift
    w_bar += shift * scale_bar
    shift_bar += w * scale_bar
    return w_bar, shift_bar
