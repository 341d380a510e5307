# autotangent-cache 1
# function: tests.programs.data_missing_readings:by_position   variant: pair   wrt: x
#     defines: by_position_fwd by_position_rev
# source: ../data_missing_readings.py   36c378e48b05f1d7
# generated: f85290326e9b3e96   gen: 1.0.0
# kinds: x float, readings list(optional(array(f; n)))
# result: float
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def by_position_fwd(x, readings):
    """Value of by_position and what by_position_rev needs."""
    xs = []
    zs = []
    for k in range(len(readings) - 1, -1, -1):
        z = readings[k]
        zs.append(z)
        xs.append(x)
        if z is None:
            x = x * 0.5
        else:
            x = x * x + z[0]
    return x, (readings, xs, zs)


def by_position_rev(saved, y_bar):
    """Adjoint of by_position: returns x_bar."""
    readings, xs, zs = saved
    # return x
    x_bar = y_bar
    for k in range(0, len(readings)):
        z = zs.pop()
        x = xs.pop()
        if z is None:
            # x = x * 0.5
            x_bar = 0.5 * x_bar
        else:
            # x = x * x + z[0]
            x_bar = 2 * x * x_bar
    return x_bar
