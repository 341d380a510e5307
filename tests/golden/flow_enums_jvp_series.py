# autotangent-cache 1
# function: tests.programs.flow_enums:series   variant: tangent   wrt: x   defines:
#     series_jvp
# source: ../flow_enums.py   df499c1c6b9a7e02
# generated: 99918b7d508db3e4   gen: 1.0.0
# kinds: x float, terms tests.programs.flow_enums:Terms{}
# result: float
# resolved: Terms -> tests.programs.flow_enums:Terms
# deps:
# pin: no

def series_jvp(x, terms, *, x_dot):
    """Value and tangent of series along x_dot."""
    total = 0.0
    total_dot = 0.0
    if terms & Terms.FIRST:
        total += x
        total_dot = x_dot
    if terms & Terms.SECOND:
        total += x**2
        total_dot = total_dot + 2 * x * x_dot
    if Terms.THIRD in terms:
        total += x**3
        total_dot = total_dot + 3 * x**2 * x_dot
    return total, total_dot
