# autotangent-cache 1
# function: tests.programs.alias_unknown_kept:of_objects   variant: tangent   wrt: x w
#     defines: of_objects_jvp
# source: ../alias_unknown_kept.py   077ae7946ff6ea65
# generated: 25335daf45f760ab   gen: 1.0.0
# kinds: x float, w float
# result: float
# resolved: Load -> tests.programs.alias_unknown_kept:Load; float -> builtins:float
# deps:
# pin: no

from autotangent.runtime import namespace


def of_objects_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of of_objects along (x_dot, w_dot)."""
    pair = [x, Load(x * w)]
    pair_dot = [x_dot, namespace(size=w * x_dot + x * w_dot)]
    load = pair[1]
    load_dot = pair_dot[1]
    kept = [load, load]
    kept_dot = [load_dot, load_dot]
    total_1 = float(load.size)
    total = total_1 * w
    total_dot = w * float(load_dot.size) + total_1 * w_dot
    for p, p_dot in zip(kept, kept_dot):
        total = total + float(p.size * p.size)
        total_dot = total_dot + float(2 * p.size * p_dot.size)
    return total + float(pair[0]), total_dot + float(pair_dot[0])
