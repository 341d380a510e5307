from autotangent.runtime import power_by_base


def chained_jvp(x, y, count=3, *, x_dot, y_dot):
    """Value and tangent of chained along (x_dot, y_dot)."""
    pair = [x, [x * y, 3.0]]
    pair_dot = [x_dot, [y * x_dot + x * y_dot, 0.0]]
    inner = pair[1]
    inner_dot = pair_dot[1]
    total = pair[0] * inner[0]
    total_dot = inner[0] * pair_dot[0] + pair[0] * inner_dot[0]
    for k in range(count):
        part = pair[1]
        part_dot = pair_dot[1]
        total = total + part[0] * y * k
        total_dot = total_dot + k * (y * part_dot[0] + part[0] * y_dot)
    stack = []
    stack_dot = []
    for k in range(count):
        stack = [x**k, stack]
        stack_dot = [power_by_base(x, k) * x_dot, stack_dot]
    trips = 0
    while stack:
        trips = trips + 1
        total_dot = y * total_dot + total * y_dot + stack_dot[0]
        total = total * y + stack[0]
        stack = stack[1]
        stack_dot = stack_dot[1]
    return total, total_dot
