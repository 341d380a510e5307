from autotangent.runtime import tangent

f_jvp = tangent(
    f,
    "filtered y",
    "filtered tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}, y array(f; n)",
)


def euler_jvp(filtered, y, h, steps, seen=None, *, filtered_dot, y_dot):
    """Value and tangent of euler along (filtered_dot, y_dot)."""
    returned = False
    trips = 0
    for i in range(steps):
        trips = trips + 1
        y_1, y_1_dot = f_jvp(filtered, y, filtered_dot=filtered_dot, y_dot=y_dot)
        y = y + h * y_1
        y_dot = y_dot + h * y_1_dot
        if seen is not None and seen(i, y):
            result = (y, i)
            result_dot = (y_dot, 0.0)
            returned = True
            break
    if not returned:
        result = (y, steps)
        result_dot = (y_dot, 0.0)
    return result, result_dot
