# autotangent-cache 1
# function: tests.programs.data_dict_update_order:grown   variant: pair   wrt: buffer x
#     shadows: buffer   defines: grown_fwd grown_rev
# source: ../data_dict_update_order.py   5b994dcf691965bf
# generated: f8feefc589da52ba   gen: 1.0.0
# kinds: buffer array(f; ?), x float
# result: float
# resolved:
# deps:
# pin: no

def grown_fwd(buffer, x):
    """Value of grown and what grown_rev needs."""
    buffer[0] = buffer[0] * 2 + x
    return buffer[0] * x, (buffer, x)


def grown_rev(saved, y_bar, buffer_bar):
    """Adjoint of grown: adds into buffer_bar, returns x_bar."""
    buffer, x = saved
    # return buffer[0] * x
    buffer_bar[0] += x * y_bar
    x_bar = buffer[0] * y_bar
    # buffer[0] = buffer[0] * 2 + x
    x_bar += buffer_bar[0]
    buffer_bar[0] = 2 * buffer_bar[0]
    return x_bar
