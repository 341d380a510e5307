# autotangent-cache 1
# function: tests.programs.data_none_at_first:noted   variant: pair   wrt: shares by
#     shadows: shares   defines: noted_fwd noted_rev
# source: ../data_none_at_first.py   5af5aeaafbf6b5ec
# generated: 70aa391c90bbc1ae   gen: 1.0.0
# kinds: shares dict(first: tests.programs.data_none_at_first:Share{size: float, table:
#     mapping(str: float)}, second: tests.programs.data_none_at_first:Share{size: float,
#     table: mapping(str: float)}), by float
# result: any
# resolved:
# deps:
# pin: no

def noted_fwd(shares, by):
    """Value of noted and what noted_rev needs."""
    shares["first"].table["a"] = by * by
    return None, (by,)


def noted_rev(saved, shares_bar):
    """Adjoint of noted: adds into shares_bar, returns by_bar."""
    by, = saved
    # shares["first"].table["a"] = by * by
    by_bar = 2 * by * shares_bar['first'].table['a']
    shares_bar['first'].table['a'] = 0.0
    return by_bar
