# autotangent-cache 1
# function: tests.programs.call_returns_argument:merged   variant: pair   wrt: xs
#     shadows: xs   defines: merged_fwd merged_rev
# source: ../call_returns_argument.py   92abab501282740a
# generated: a7cf0896587d0307   gen: 1.0.0
# kinds: xs list(float)
# result: list(float)
# resolved: len -> builtins:len; merged -> tests.programs.call_returns_argument:merged;
#     range -> builtins:range
# deps: tests.programs.call_returns_argument:merged=92abab501282740a
# pin: no

from autotangent.runtime import add_into, zeros


def merged_fwd(xs):
    """Value of merged and what merged_rev needs."""
    high = None
    low = None
    middle = None
    out = None
    result = None
    saved = None
    saved_1 = None
    t_3 = None
    t_5 = None
    trips = None
    t_2s = []
    t_1s = []
    t_1s_ = []
    if len(xs) < 2:
        result = xs
    else:
        middle = len(xs) // 2
        t_3 = xs[:middle]
        t_4, saved = merged_fwd(t_3)
        t_5 = xs[middle:]
        t_6, saved_1 = merged_fwd(t_5)
        low, high = t_4, t_6
        out = []
        trips = 0
        while low and high:
            trips = trips + 1
            t_2 = low[0] < high[0]
            t_2s.append(t_2)
            if t_2:
                t_1 = low.pop(0)
                t_1s.append(t_1)
            else:
                t_1 = high.pop(0)
                t_1s_.append(t_1)
            out.append(t_1)
        result = out[:]
        for i in range(len(low)):
            result.append(low[i])
        for j in range(len(high)):
            result.append(high[j])
    return (
        result,
        (
            high,
            low,
            middle,
            out,
            result,
            saved,
            saved_1,
            t_1s,
            t_1s_,
            t_2s,
            t_3,
            t_5,
            trips,
            xs,
        ),
    )


def merged_rev(saved, y_bar, xs_bar):
    """Adjoint of merged: adds into xs_bar."""
    high, low, middle, out, result, saved, saved_1, t_1s, t_1s_, t_2s, t_3, t_5, trips, xs = saved
    # return result
    result_bar = zeros(result)
    add_into(result_bar, y_bar)
    if len(xs) < 2:
        # result = xs
        add_into(xs_bar, result_bar)
    else:
        high_bar = zeros(high)
        for j in range(len(high) - 1, -1, -1):
            # result.append(high[j])
            t_7_bar = result_bar.pop()
            high_bar[j] += t_7_bar
        low_bar = zeros(low)
        for i in range(len(low) - 1, -1, -1):
            # result.append(low[i])
            t_8_bar = result_bar.pop()
            low_bar[i] += t_8_bar
        # result = out[:]
        out_bar = zeros(out)
        add_into(out_bar, result_bar, slice(None))
        for _ in range(trips):
            # out.append(t_1)
            t_9_bar = out_bar.pop()
            t_1_bar = t_9_bar
            t_2 = t_2s.pop()
            if t_2:
                t_1 = t_1s.pop()
                # t_1 = low.pop(0)
                low_bar.insert(0, t_1_bar)
                low.insert(0, t_1)
            else:
                t_1_1 = t_1s_.pop()
                # t_1 = high.pop(0)
                high_bar.insert(0, t_1_bar)
                high.insert(0, t_1_1)
        # low, high = merged(xs[:middle]), merged(xs[middle:])
        t_3_bar = zeros(t_3)
        merged_rev(saved, low_bar, t_3_bar)
        t_5_bar = zeros(t_5)
        merged_rev(saved_1, high_bar, t_5_bar)
        add_into(xs_bar, t_5_bar, slice(middle, None, None))
        add_into(xs_bar, t_3_bar, slice(None, middle, None))
