from autotangent.runtime import zeros


def untouched_jvp(x, n, *, x_dot):
    """Value and tangent of untouched along x_dot."""
    y = x * x
    y_dot = 2 * x * x_dot
    for i in range(n):
        y_dot = x * y_dot + y * x_dot
        y = y * x
    for item in []:
        y = item
        y_dot = zeros(y)
    trips = 0
    while y < -1.0:
        trips = trips + 1
        y = y + 1
    return y * 3, 3 * y_dot
