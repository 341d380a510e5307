# autotangent-cache 1
# function: tests.programs.data_dict_update_order:tripled   variant: pair   wrt: buffer
#     x   shadows: buffer   defines: tripled_fwd tripled_rev
# source: ../data_dict_update_order.py   dfe9e125b5c40332
# generated: 612067894a00c851   gen: 1.0.0
# kinds: buffer array(f; ?), x float
# result: float
# resolved:
# deps:
# pin: no

def tripled_fwd(buffer, x):
    """Value of tripled and what tripled_rev needs."""
    buffer[0] = buffer[0] * 3
    return buffer[0] + x, ()


def tripled_rev(saved, y_bar, buffer_bar):
    """Adjoint of tripled: adds into buffer_bar, returns x_bar."""
    # return buffer[0] + x
    buffer_bar[0] += y_bar
    x_bar = y_bar
    # buffer[0] = buffer[0] * 3
    buffer_bar[0] = 3 * buffer_bar[0]
    return x_bar
