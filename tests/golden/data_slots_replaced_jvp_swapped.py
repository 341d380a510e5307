# autotangent-cache 1
# function: tests.programs.data_slots_replaced:swapped   variant: tangent   wrt: pair
#     scale   defines: swapped_jvp
# source: ../data_slots_replaced.py   24e2ad52e880c5ab
# generated: b67a7b00ae689137   gen: 1.0.0
# kinds: pair tests.programs.data_slots_replaced:Pair{left: float, right: float}, scale
#     float
# result: tests.programs.data_slots_replaced:Pair{left: float, right: float}
# resolved: Pair -> tests.programs.data_slots_replaced:Pair
# deps:
# pin: no

from autotangent.runtime import namespace


def swapped_jvp(pair, scale, *, pair_dot, scale_dot):
    """Value and tangent of swapped along (pair_dot, scale_dot)."""
    return (
        Pair(pair.right * scale, pair.left),
        namespace(
            left=scale * pair_dot.right + pair.right * scale_dot, right=pair_dot.left
        ),
    )
