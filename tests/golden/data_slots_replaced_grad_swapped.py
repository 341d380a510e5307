# autotangent-cache 1
# function: tests.programs.data_slots_replaced:swapped   variant: pair   wrt: pair scale
#     shadows: pair   defines: swapped_fwd swapped_rev
# source: ../data_slots_replaced.py   24e2ad52e880c5ab
# generated: 02172cd93e325022   gen: 1.0.0
# kinds: pair tests.programs.data_slots_replaced:Pair{left: float, right: float}, scale
#     float
# result: tests.programs.data_slots_replaced:Pair{left: float, right: float}
# resolved: Pair -> tests.programs.data_slots_replaced:Pair
# deps:
# pin: no

def swapped_fwd(pair, scale):
    """Value of swapped and what swapped_rev needs."""
    return Pair(pair.right * scale, pair.left), (pair, scale)


def swapped_rev(saved, y_bar, pair_bar):
    """Adjoint of swapped: adds into pair_bar, returns scale_bar."""
    pair, scale = saved
    # return Pair(pair.right * scale, pair.left)
    pair_bar.right += scale * y_bar.left
    scale_bar = pair.right * y_bar.left
    pair_bar.left += y_bar.right
    return scale_bar
