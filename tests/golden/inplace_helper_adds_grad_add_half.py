# autotangent-cache 1
# function: tests.programs.inplace_helper_adds:add_half   variant: pair   wrt: x out
#     shadows: x out   defines: add_half_fwd add_half_rev
# source: ../inplace_helper_adds.py   86e5ab23e20bbfbb
# generated: acb9b207a31927dc   gen: 1.0.0
# kinds: x array(f; n), out array(f; n)
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def add_half_fwd(x, out):
    """Value of add_half and what add_half_rev needs."""
    half = out[:2]
    half += x[:2]
    return None, (x,)


def add_half_rev(saved, x_bar, out_bar):
    """Adjoint of add_half: adds into x_bar, out_bar."""
    x, = saved
    # half += x[:2]
    x_bar[:2] += unbroadcast(out_bar[:2], x[:2])
