import math

from autotangent.runtime import constructor, namespace, tangent, zeros

new_Vector = constructor(Vector)
new_Vector_jvp = tangent(new_Vector, "parts", "parts tuple(float, float)")
add_jvp = tangent(
    Vector.__add__,
    "self other",
    "self tests.programs.object_sums:Vector{parts: tuple(float, float)}, other tests.programs.object_sums:Vector{parts: tuple(float, float)}",
)
matmul_jvp = tangent(
    Vector.__matmul__,
    "self other",
    "self tests.programs.object_sums:Vector{parts: tuple(float, float)}, other tests.programs.object_sums:Vector{parts: tuple(float, float)}",
)
rmul_jvp = tangent(
    Vector.__rmul__,
    "self",
    "self tests.programs.object_sums:Vector{parts: tuple(float, float)}, factor float",
)
add_1_jvp = tangent(
    Tank.__add__,
    "self other",
    "self tests.programs.object_sums:Tank{level: float, loss: float}, other tests.programs.object_sums:Tank{level: float, loss: float}",
)


def object_sums_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of object_sums along (x_dot, y_dot)."""
    t_5 = Vector(0.0, 1.0)
    t_5_dot = zeros(t_5)
    t_6 = []
    t_6_dot = []
    for k_2 in range(3):
        t_8, t_8_dot = new_Vector_jvp(x * k_2, y, parts_dot=(k_2 * x_dot, y_dot))
        t_6_dot.append(t_8_dot)
        t_6.append(t_8)
    for v_6, v_6_dot in zip(t_6, t_6_dot):
        t_5_1, t_5_1_dot = add_jvp(t_5, v_6, self_dot=t_5_dot, other_dot=v_6_dot)
        t_5 = t_5_1
        t_5_dot = t_5_1_dot
    moved = t_5
    moved_dot = t_5_dot
    t_7 = bool(moved)
    if t_7:
        t_7 = x > 0
    if t_7:
        total_1, total_1_dot = matmul_jvp(
            moved, moved, self_dot=moved_dot, other_dot=moved_dot
        )
        total = total_1
        total_dot = total_1_dot
    else:
        total = 0.0
        total_dot = 0.0
    steps = Vector(0.0, 0.0)
    steps_dot = zeros(steps)
    if steps:
        t_4 = steps @ steps
        t_4_dot = 0.0
    else:
        t_4 = y
        t_4_dot = y_dot
    total = total + t_4
    total_dot = total_dot + t_4_dot
    for k in range(2):
        steps_1, steps_1_dot = new_Vector_jvp(x, y * k, parts_dot=(x_dot, k * y_dot))
        steps_2, steps_2_dot = rmul_jvp(steps_1, 1.0 + k, self_dot=steps_1_dot)
        steps_3, steps_3_dot = add_jvp(
            steps, steps_2, self_dot=steps_dot, other_dot=steps_2_dot
        )
        steps = steps_3
        steps_dot = steps_3_dot
    tanks = []
    tanks_dot = []
    for k_1 in range(4):
        tanks_dot.append(namespace(level=k_1 * x_dot, loss=y_dot))
        tanks.append(Tank(x * k_1, 1.0 + y))
    t_3 = tanks[0]
    t_3_dot = tanks_dot[0]
    for v_5, v_5_dot in zip(tanks[1:], tanks_dot[1:]):
        t_3_1, t_3_1_dot = add_1_jvp(t_3, v_5, self_dot=t_3_dot, other_dot=v_5_dot)
        t_3 = t_3_1
        t_3_dot = t_3_1_dot
    both = t_3
    both_dot = t_3_dot
    t_2 = []
    t_2_dot = []
    for t, t_dot in zip(tanks, tanks_dot):
        if t:
            t_2_dot.append(math.cos(t.level) * t_dot.level)
            t_2.append(math.sin(t.level))
    total = total + (both.level * both.loss + sum(t_2))
    total_dot = (
        total_dot
        + both.loss * both_dot.level
        + both.level * both_dot.loss
        + sum(t_2_dot)
    )
    plain = Plain(x * y)
    plain_dot = namespace(a=y * x_dot + x * y_dot)
    t_1 = True
    t_1 = bool(True)
    if t_1:
        t_1 = not tanks[3]
    if t_1:
        total += plain.a
        total_dot = total_dot + plain_dot.a
    t_9, t_9_dot = matmul_jvp(steps, steps, self_dot=steps_dot, other_dot=steps_dot)
    return total + t_9, total_dot + t_9_dot
