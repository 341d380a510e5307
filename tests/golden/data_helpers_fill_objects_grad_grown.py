# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:grown   variant: shadow   wrt:
#     parts by   shadows: parts   defines: grown_fwd grown_rev
# source: ../data_helpers_fill_objects.py   f149e0b9fc045fe8
# generated: e19a268b6e3d99bd   gen: 1.0.0
# kinds: parts tuple(tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     optional(float), total: int, table: mapping(str: float)},
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: mapping(str: float)}), by float
# result: tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     optional(float), total: int, table: mapping(str: float)}
# resolved:
# deps: tests.programs.data_helpers_fill_objects:Part.grow=49c2ea87cbbf4530
# pin: no

from autotangent.runtime import complete, pair

grow_fwd, grow_rev = pair(
    Part.grow,
    "self by",
    "self tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, by float",
)


def grown_fwd(parts, by, *, parts_bar):
    """Value of grown and what grown_rev needs."""
    saveds = []
    part_1s = []
    part_2s = []
    for part, part_bar in zip(parts, parts_bar):
        part_1 = part.size
        part_1s.append(part_1)
        part_2 = part.last
        part_2s.append(part_2)
        _, saved = grow_fwd(part, by)
        saveds.append(saved)
        complete(part_bar, part)
    return (parts[1], parts_bar[1]), (part_1s, part_2s, parts, parts_bar, saveds)


def grown_rev(saved):
    """Adjoint of grown: adds into parts_bar, returns by_bar."""
    part_1s, part_2s, parts, parts_bar, saveds = saved
    by_bar = 0.0
    for i in range(min(len(parts), len(parts_bar)) - 1, -1, -1):
        part = parts[i]
        part_bar = parts_bar[i]
        saved = saveds.pop()
        part_1 = part_1s.pop()
        part_2 = part_2s.pop()
        # part.grow(by)
        by_1_bar = grow_rev(saved, part_bar)
        part.size = part_1
        part.last = part_2
        by_bar += by_1_bar
    return by_bar
