# autotangent-cache 1
# function: tests.programs.flow_enums:series   variant: pair   wrt: x   defines:
#     series_fwd series_rev
# source: ../flow_enums.py   df499c1c6b9a7e02
# generated: 6601df9b1e51628f   gen: 1.0.0
# kinds: x float, terms tests.programs.flow_enums:Terms{}
# result: float
# resolved: Terms -> tests.programs.flow_enums:Terms
# deps:
# pin: no

def series_fwd(x, terms):
    """Value of series and what series_rev needs."""
    total = 0.0
    if terms & Terms.FIRST:
        total += x
    if terms & Terms.SECOND:
        total += x**2
    if Terms.THIRD in terms:
        total += x**3
    return total, (terms, x)


def series_rev(saved, y_bar):
    """Adjoint of series: returns x_bar."""
    terms, x = saved
    # return total
    total_bar = y_bar
    x_bar = 0.0
    if Terms.THIRD in terms:
        # total += x**3
        x_bar += 3 * x**2 * total_bar
    if terms & Terms.SECOND:
        # total += x**2
        x_bar += 2 * x * total_bar
    if terms & Terms.FIRST:
        # total += x
        x_bar += total_bar
    return x_bar
