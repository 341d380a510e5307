# autotangent-cache 1
# function: tests.programs.data_object_made_inside:widen   variant: tangent   wrt:
#     interval by   defines: widen_jvp
# source: ../data_object_made_inside.py   00558621193df9ee
# generated: 84df4cd5510954ad   gen: 1.0.0
# kinds: interval tests.programs.data_object_made_inside:Interval{low: float, high:
#     float}, by float
# result: tests.programs.data_object_made_inside:Interval{low: float, high: float}
# resolved: Interval -> tests.programs.data_object_made_inside:Interval
# deps:
# pin: no

from autotangent.runtime import namespace


def widen_jvp(interval, by, *, interval_dot, by_dot):
    """Value and tangent of widen along (interval_dot, by_dot)."""
    return (
        Interval(interval.low - by, interval.high + by * interval.low),
        namespace(
            low=interval_dot.low - by_dot,
            high=interval_dot.high + interval.low * by_dot + by * interval_dot.low,
        ),
    )
