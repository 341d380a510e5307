# autotangent-cache 1
# function: tests.programs.data_object_made_inside:widen   variant: pair   wrt: interval
#     by   shadows: interval   defines: widen_fwd widen_rev
# source: ../data_object_made_inside.py   00558621193df9ee
# generated: 1589fdaae316e883   gen: 1.0.0
# kinds: interval tests.programs.data_object_made_inside:Interval{low: float, high:
#     float}, by float
# result: tests.programs.data_object_made_inside:Interval{low: float, high: float}
# resolved: Interval -> tests.programs.data_object_made_inside:Interval
# deps:
# pin: no

def widen_fwd(interval, by):
    """Value of widen and what widen_rev needs."""
    return (
        Interval(interval.low - by, interval.high + by * interval.low),
        (by, interval),
    )


def widen_rev(saved, y_bar, interval_bar):
    """Adjoint of widen: adds into interval_bar, returns by_bar."""
    by, interval = saved
    # return Interval(interval.low - by, interval.high + by * interval.low)
    interval_bar.high += y_bar.high
    by_bar = interval.low * y_bar.high - y_bar.low
    interval_bar.low += y_bar.low + by * y_bar.high
    return by_bar
