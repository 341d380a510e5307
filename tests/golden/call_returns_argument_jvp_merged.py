# autotangent-cache 1
# function: tests.programs.call_returns_argument:merged   variant: tangent   wrt: xs
#     defines: merged_jvp
# source: ../call_returns_argument.py   92abab501282740a
# generated: 2b26b977d54469ad   gen: 1.0.0
# kinds: xs list(float)
# result: list(float)
# resolved: len -> builtins:len; merged -> tests.programs.call_returns_argument:merged;
#     range -> builtins:range
# deps: tests.programs.call_returns_argument:merged=92abab501282740a
# pin: no

def merged_jvp(xs, *, xs_dot):
    """Value and tangent of merged along xs_dot."""
    if len(xs) < 2:
        result = xs
        result_dot = xs_dot
    else:
        middle = len(xs) // 2
        t_2, t_2_dot = merged_jvp(xs[:middle], xs_dot=xs_dot[:middle])
        t_3, t_3_dot = merged_jvp(xs[middle:], xs_dot=xs_dot[middle:])
        low_dot, high_dot = t_2_dot, t_3_dot
        low, high = t_2, t_3
        out = []
        out_dot = []
        trips = 0
        while low and high:
            trips = trips + 1
            if low[0] < high[0]:
                t_1_dot = low_dot.pop(0)
                t_1 = low.pop(0)
            else:
                t_1_dot = high_dot.pop(0)
                t_1 = high.pop(0)
            out_dot.append(t_1_dot)
            out.append(t_1)
        result = out[:]
        result_dot = out_dot[:]
        for i in range(len(low)):
            result_dot.append(low_dot[i])
            result.append(low[i])
        for j in range(len(high)):
            result_dot.append(high_dot[j])
            result.append(high[j])
    return result, result_dot
