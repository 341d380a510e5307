import math

from autotangent.runtime import add_into, constructor, pair, shadowed_pair, spread_over, zeros

new_Vector = constructor(Vector)
matmul_fwd, matmul_rev = pair(
    Vector.__matmul__,
    "self other",
    "self tests.programs.object_sums:Vector{parts: tuple(float, float)}, other tests.programs.object_sums:Vector{parts: tuple(float, float)}",
)
add_fwd, add_rev = pair(
    Tank.__add__,
    "self other",
    "self tests.programs.object_sums:Tank{level: float, loss: float}, other tests.programs.object_sums:Tank{level: float, loss: float}",
)
add_1_fwd, add_1_rev = pair(
    Vector.__add__,
    "self other",
    "self tests.programs.object_sums:Vector{parts: tuple(float, float)}, other tests.programs.object_sums:Vector{parts: tuple(float, float)}",
)
rmul_fwd, rmul_rev = pair(
    Vector.__rmul__,
    "self",
    "self tests.programs.object_sums:Vector{parts: tuple(float, float)}, factor float",
)
new_Vector_fwd, new_Vector_rev = shadowed_pair(
    new_Vector,
    "parts",
    "parts tuple(float, float)",
)


def object_sums_grad(x, y):
    """Gradient of object_sums with respect to (x, y)."""
    t_5 = Vector(0.0, 1.0)
    t_6 = []
    parts_bars = []
    saveds = []
    t_8_bars = []
    for k_2 in range(3):
        parts_bar = [0.0, 0.0]
        parts_bars.append(parts_bar)
        parts = (x * k_2, y)
        (t_8, t_8_bar), saved = new_Vector_fwd(*parts, parts_bar=parts_bar)
        saveds.append(saved)
        t_8_bars.append(t_8_bar)
        t_6.append(t_8)
    t_5s = []
    saved_1s = []
    for v_6 in t_6:
        t_5s.append(t_5)
        t_5, saved_1 = add_1_fwd(t_5, v_6)
        saved_1s.append(saved_1)
    moved = t_5
    t_7 = bool(moved)
    if t_7:
        t_7 = x > 0
    if t_7:
        total, saved_2 = matmul_fwd(moved, moved)
    steps = Vector(0.0, 0.0)
    steps_1 = steps
    all_steps = []
    parts_1_bars = []
    saved_3s = []
    t_9_bars = []
    steps_2s = []
    saved_4s = []
    saved_5s = []
    for k in range(2):
        parts_1_bar = [0.0, 0.0]
        parts_1_bars.append(parts_1_bar)
        parts_1 = (x, y * k)
        (t_9, t_9_bar), saved_3 = new_Vector_fwd(*parts_1, parts_bar=parts_1_bar)
        saved_3s.append(saved_3)
        t_9_bars.append(t_9_bar)
        all_steps.append(steps)
        steps_2, saved_5 = rmul_fwd(t_9, 1.0 + k)
        saved_5s.append(saved_5)
        steps_2s.append(steps_2)
        steps, saved_4 = add_1_fwd(steps, steps_2)
        saved_4s.append(saved_4)
    tanks = []
    for k_1 in range(4):
        tanks.append(Tank(x * k_1, 1.0 + y))
    t_3 = tanks[0]
    t_10 = tanks[1:]
    t_3s = []
    saved_6s = []
    for v_5 in t_10:
        t_3s.append(t_3)
        t_3, saved_6 = add_fwd(t_3, v_5)
        saved_6s.append(saved_6)
    both = t_3
    t_2 = []
    for t in tanks:
        if t:
            t_2.append(math.sin(t.level))
    plain = Plain(x * y)
    t_1 = bool(True)
    if t_1:
        t_1 = not tanks[3]
    t_11, saved_7 = matmul_fwd(steps, steps)

    # return total + steps @ steps
    total_bar = 1.0
    steps_bar = zeros(steps)
    matmul_rev(saved_7, 1.0, steps_bar, steps_bar)
    plain_bar = zeros(plain)
    if t_1:
        # total += plain.a
        plain_bar.a += total_bar
    # plain = Plain(x * y)
    x_bar = y * plain_bar.a
    y_bar = x * plain_bar.a
    # total = total + (both.level * both.loss + sum(t_2))
    both_bar = zeros(both)
    both_bar.level += both.loss
    both_bar.loss += both.level
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, spread_over(total_bar, t_2))
    tanks_bar = zeros(tanks)
    for i in range(len(tanks) - 1, -1, -1):
        t = tanks[i]
        t_bar = zeros(t)
        if t:
            # t_2.append(math.sin(t.level))
            t_12_bar = t_2_bar.pop()
            t_bar.level += math.cos(t.level) * t_12_bar
        add_into(tanks_bar[i], t_bar)
    # both = sum(tanks[1:], tanks[0])
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, both_bar)
    t_10_bar = zeros(t_10)
    for j in range(len(t_10) - 1, -1, -1):
        v_5 = t_10[j]
        saved_6 = saved_6s.pop()
        t_3 = t_3s.pop()
        # t_3 = t_3.__add__(v_5)
        t_3_1_bar = t_3_bar
        t_3_bar = zeros(t_3)
        v_5_bar = zeros(v_5)
        add_rev(saved_6, t_3_1_bar, t_3_bar, v_5_bar)
        add_into(t_10_bar[j], v_5_bar)
    # for v_5 in tanks[1:]:
    add_into(tanks_bar, t_10_bar, slice(1, None, None))
    # t_3 = tanks[0]
    add_into(tanks_bar[0], t_3_bar)
    for k_1 in range(3, -1, -1):
        # tanks.append(Tank(x * k_1, 1.0 + y))
        t_13_bar = tanks_bar.pop()
        tanks.pop()
        x_bar += k_1 * t_13_bar.level
        y_bar += t_13_bar.loss
    for k in range(1, -1, -1):
        saved_4 = saved_4s.pop()
        steps_2 = steps_2s.pop()
        saved_5 = saved_5s.pop()
        t_9_bar = t_9_bars.pop()
        steps = all_steps.pop()
        # steps = steps + (1.0 + k) * Vector(x, y * k)
        steps_3_bar = steps_bar
        steps_bar = zeros(steps)
        steps_2_bar = zeros(steps_2)
        add_1_rev(saved_4, steps_3_bar, steps_bar, steps_2_bar)
        rmul_rev(saved_5, steps_2_bar, t_9_bar)
        saved_3 = saved_3s.pop()
        # t_9, t_9_bar = new_Vector(*parts_1, parts_bar=parts_1_bar)
        new_Vector_rev(saved_3)
        parts_1_bar = parts_1_bars.pop()
        # parts_1 = (x, y * k)
        x_bar += parts_1_bar[0]
        y_bar += k * parts_1_bar[1]
    # total = total + t_4
    t_4_bar = total_bar
    if not steps_1:
        # t_4 = y
        y_bar += t_4_bar
    moved_bar = zeros(moved)
    if t_7:
        # total = moved.__matmul__(moved)
        matmul_rev(saved_2, total_bar, moved_bar, moved_bar)
    # moved = sum((Vector(x * k, y) for k in range(3)), Vector(0.0, 1.0))
    t_5_bar = zeros(t_5)
    add_into(t_5_bar, moved_bar)
    t_6_bar = zeros(t_6)
    for m in range(len(t_6) - 1, -1, -1):
        v_6 = t_6[m]
        saved_1 = saved_1s.pop()
        t_5 = t_5s.pop()
        # t_5 = t_5.__add__(v_6)
        t_5_1_bar = t_5_bar
        t_5_bar = zeros(t_5)
        v_6_bar = zeros(v_6)
        add_1_rev(saved_1, t_5_1_bar, t_5_bar, v_6_bar)
        add_into(t_6_bar[m], v_6_bar)
    for k_2 in range(2, -1, -1):
        t_8_bar = t_8_bars.pop()
        # t_6.append(t_8)
        t_14_bar = t_6_bar.pop()
        t_6.pop()
        add_into(t_8_bar, t_14_bar)
        saved = saveds.pop()
        # t_8, t_8_bar = new_Vector(*parts, parts_bar=parts_bar)
        new_Vector_rev(saved)
        parts_bar = parts_bars.pop()
        # parts = (x * k_2, y)
        x_bar += k_2 * parts_bar[0]
        y_bar += parts_bar[1]
    return x_bar, y_bar
