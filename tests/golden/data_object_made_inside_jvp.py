from autotangent.runtime import namespace, tangent

widen_jvp = tangent(
    widen,
    "interval by",
    "interval tests.programs.data_object_made_inside:Interval{low: float, high: float}, by float",
)


def area_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of area along (x_dot, y_dot)."""
    box = Interval(x * y, x + y)
    box_dot = namespace(low=y * x_dot + x * y_dot, high=x_dot + y_dot)
    wide_1, wide_1_dot = widen_jvp(box, x, interval_dot=box_dot, by_dot=x_dot)
    wide = wide_1
    wide_dot = wide_1_dot
    return (
        (wide.high - wide.low) * box.high,
        (
            box.high * (wide_dot.high - wide_dot.low)
            + (wide.high - wide.low) * box_dot.high
        ),
    )
