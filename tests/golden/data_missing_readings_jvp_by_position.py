# autotangent-cache 1
# function: tests.programs.data_missing_readings:by_position   variant: tangent   wrt: x
#     defines: by_position_jvp
# source: ../data_missing_readings.py   36c378e48b05f1d7
# generated: f78b63247baa9bba   gen: 1.0.0
# kinds: x float, readings list(optional(array(f; n)))
# result: float
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def by_position_jvp(x, readings, *, x_dot):
    """Value and tangent of by_position along x_dot."""
    for k in range(len(readings) - 1, -1, -1):
        z = readings[k]
        if z is None:
            x = x * 0.5
            x_dot = 0.5 * x_dot
        else:
            x_dot = 2 * x * x_dot
            x = x * x + z[0]
    return x, x_dot
