# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:counted   variant: pair   wrt:
#     parts by   shadows: parts   defines: counted_fwd counted_rev
# source: ../data_helpers_fill_objects.py   e047ebb7a8c83e15
# generated: 072f54333ef05642   gen: 1.0.0
# kinds: parts list(tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     None, total: float, table: dict()}), by float
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps: tests.programs.data_helpers_fill_objects:Part.count=e1ede8e8d7cbbde6
# pin: no

from autotangent.runtime import pair

count_fwd, count_rev = pair(
    Part.count,
    "self by",
    "self tests.programs.data_helpers_fill_objects:Part{size: float, last: None, total: float, table: dict()}, by float",
)


def counted_fwd(parts, by):
    """Value of counted and what counted_rev needs."""
    t_1 = len(parts)
    saveds = []
    parts_1s = []
    for k in range(t_1):
        parts_1 = parts[k].total
        parts_1s.append(parts_1)
        _, saved = count_fwd(parts[k], by)
        saveds.append(saved)
    return None, (parts, parts_1s, saveds, t_1)


def counted_rev(saved, parts_bar):
    """Adjoint of counted: adds into parts_bar, returns by_bar."""
    parts, parts_1s, saveds, t_1 = saved
    by_bar = 0.0
    for k in range(t_1 - 1, -1, -1):
        saved = saveds.pop()
        parts_1 = parts_1s.pop()
        # parts[k].count(by)
        by_1_bar = count_rev(saved, parts_bar[k])
        parts[k].total = parts_1
        by_bar += by_1_bar
    return by_bar
