# autotangent-cache 1
# function: tests.programs.data_memos:power   variant: tangent   wrt: known x   defines:
#     power_jvp
# source: ../data_memos.py   7188b50d4a278e82
# generated: 46fa32936b1b9d87   gen: 1.0.0
# kinds: known mapping(int: float), n int, x float
# result: float
# resolved: power -> tests.programs.data_memos:power
# deps: tests.programs.data_memos:power=7188b50d4a278e82
# pin: no

def power_jvp(known, n, x, *, known_dot, x_dot):
    """Value and tangent of power along (known_dot, x_dot)."""
    if n in known:
        result = known[n]
        result_dot = known_dot[n]
    else:
        if n == 1:
            value = x
            value_dot = x_dot
        else:
            value_1, value_1_dot = power_jvp(
                known, n - 1, x, known_dot=known_dot, x_dot=x_dot
            )
            value = value_1 * x
            value_dot = x * value_1_dot + value_1 * x_dot
        assert n not in known, 'known[n] was stored while it was computed'
        known_dot[n] = value_dot
        known[n] = value
        result = value
        result_dot = value_dot
    return result, result_dot
