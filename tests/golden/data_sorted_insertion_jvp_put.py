# autotangent-cache 1
# function: tests.programs.data_sorted_insertion:put   variant: tangent   wrt: items new
#     defines: put_jvp
# source: ../data_sorted_insertion.py   8ae51a350207b8bf
# generated: 0bcfd92e37f9feed   gen: 1.0.0
# kinds: items list(tuple(float, int)), new tuple(float, int)
# result: any
# resolved: len -> builtins:len
# deps:
# pin: no

def put_jvp(items, new, *, items_dot, new_dot):
    """Value and tangent of put along (items_dot, new_dot)."""
    place = 0
    trips = 0
    while place < len(items) and items[place][0] > new[0]:
        trips = trips + 1
        place += 1
    items_dot.insert(place, new_dot)
    items.insert(place, new)
    return None, None
