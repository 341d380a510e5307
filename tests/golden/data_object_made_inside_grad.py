from autotangent.runtime import pair, zeros

widen_fwd, widen_rev = pair(
    widen,
    "interval by",
    "interval tests.programs.data_object_made_inside:Interval{low: float, high: float}, by float",
)


def area_grad(x, y):
    """Gradient of area with respect to (x, y)."""
    box = Interval(x * y, x + y)
    wide, saved = widen_fwd(box, x)

    # return (wide.high - wide.low) * box.high
    wide_bar = zeros(wide)
    wide_bar.high += box.high
    wide_bar.low -= box.high
    box_bar = zeros(box)
    box_bar.high += wide.high - wide.low
    # wide = widen(box, x)
    x_bar = widen_rev(saved, wide_bar, box_bar)
    # box = Interval(x * y, x + y)
    x_bar += y * box_bar.low + box_bar.high
    y_bar = x * box_bar.low + box_bar.high
    return x_bar, y_bar
