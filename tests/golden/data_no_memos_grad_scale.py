# autotangent-cache 1
# function: tests.programs.data_no_memos:scale   variant: pair   wrt: known factor
#     shadows: known   defines: scale_fwd scale_rev
# source: ../data_no_memos.py   2e8a467f871d30f6
# generated: 4952d7c9116edfc1   gen: 1.0.0
# kinds: known mapping(int: float), k int, factor float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import held_at, hold_at


def scale_fwd(known, k, factor):
    """Value of scale and what scale_rev needs."""
    known_1 = held_at(known, k)
    known[k] = known[k] * factor
    return None, (factor, k, known, known_1)


def scale_rev(saved, known_bar):
    """Adjoint of scale: adds into known_bar, returns factor_bar."""
    factor, k, known, known_1 = saved
    hold_at(known, k, known_1)
    # known[k] = known[k] * factor
    factor_bar = known[k] * known_bar[k]
    known_bar[k] = factor * known_bar[k]
    return factor_bar
