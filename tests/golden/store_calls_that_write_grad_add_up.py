# autotangent-cache 1
# function: tests.programs.store_calls_that_write:add_up   variant: shadow   wrt: h
#     values   shadows: h values   defines: add_up_fwd add_up_rev
# source: ../store_calls_that_write.py   ed91d571adb6160a
# generated: ff18a5f88a0e321b   gen: 1.0.0
# kinds: h array(f; n), values array(f; n)
# result: array(f; h.0)
# resolved: BINS is array(i; n); np -> numpy
# deps:
# pin: no

def add_up_fwd(h, values, *, h_bar, values_bar):
    """Value of add_up and what add_up_rev needs."""
    np.subtract.at(h, BINS, values)
    return (h, h_bar), (h_bar, values_bar)


def add_up_rev(saved):
    """Adjoint of add_up: adds into h_bar, values_bar."""
    h_bar, values_bar = saved
    # np.subtract.at(h, BINS, values)
    h_1_bar = h_bar[BINS]
    values_bar -= h_1_bar
