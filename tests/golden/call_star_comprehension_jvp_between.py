# autotangent-cache 1
# function: tests.programs.call_star_comprehension:between   variant: tangent   wrt: a b
#     defines: between_jvp
# source: ../call_star_comprehension.py   0e81edd087067a3c
# generated: 6403b86078cb0104   gen: 1.0.0
# kinds: a tests.programs.call_star_comprehension:Vector(float, float, float), b
#     tests.programs.call_star_comprehension:Vector(float, float, float)
# result: tests.programs.call_star_comprehension:Vector(float, float, float)
# resolved: Vector -> tests.programs.call_star_comprehension:Vector; zip -> builtins:zip
# deps:
# pin: no

def between_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of between along (a_dot, b_dot)."""
    return (
        Vector((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2),
        (
            a_dot[0] / 2 + b_dot[0] / 2,
            a_dot[1] / 2 + b_dot[1] / 2,
            a_dot[2] / 2 + b_dot[2] / 2,
        ),
    )
