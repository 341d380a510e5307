# autotangent-cache 1
# function: tests.programs.call_star_comprehension:between   variant: pair   wrt: a b
#     shadows: a b   defines: between_fwd between_rev
# source: ../call_star_comprehension.py   0e81edd087067a3c
# generated: ae705655279798f2   gen: 1.0.0
# kinds: a tests.programs.call_star_comprehension:Vector(float, float, float), b
#     tests.programs.call_star_comprehension:Vector(float, float, float)
# result: tests.programs.call_star_comprehension:Vector(float, float, float)
# resolved: Vector -> tests.programs.call_star_comprehension:Vector; zip -> builtins:zip
# deps:
# pin: no

def between_fwd(a, b):
    """Value of between and what between_rev needs."""
    return Vector((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2), ()


def between_rev(saved, y_bar, a_bar, b_bar):
    """Adjoint of between: adds into a_bar, b_bar."""
    # return Vector(*[(s + t) / 2 for s, t in zip(a, b)])
    a_bar[0] += y_bar[0] / 2
    b_bar[0] += y_bar[0] / 2
    a_bar[1] += y_bar[1] / 2
    b_bar[1] += y_bar[1] / 2
    a_bar[2] += y_bar[2] / 2
    b_bar[2] += y_bar[2] / 2
