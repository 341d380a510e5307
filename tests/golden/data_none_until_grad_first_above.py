# autotangent-cache 1
# function: tests.programs.data_none_until:first_above   variant: pair   wrt: values
#     shadows: values   defines: first_above_fwd first_above_rev
# source: ../data_none_until.py   315a5cca78e39db4
# generated: ed8e5ae35c8ca9e6   gen: 1.0.0
# kinds: values list(optional(float)), limit float
# result: optional(float)
# resolved:
# deps:
# pin: no

def first_above_fwd(values, limit):
    """Value of first_above and what first_above_rev needs."""
    returned = False
    trips = 0
    for v in values:
        trips = trips + 1
        if v > limit:
            result = v
            returned = True
            break
    if not returned:
        result = None
    return result, (limit, returned, trips, values)


def first_above_rev(saved, y_bar, values_bar):
    """Adjoint of first_above: adds into values_bar."""
    limit, returned, trips, values = saved
    # return result
    result_bar = y_bar
    if not returned:
        result_bar = 0.0
    for i in range(trips - 1, -1, -1):
        v = values[i]
        v_bar = 0.0
        if v > limit:
            # result = v
            v_bar += result_bar
        values_bar[i] = (values_bar[i] or 0.0) + v_bar
        result_bar = 0.0
