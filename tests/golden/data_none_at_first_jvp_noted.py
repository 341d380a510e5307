# autotangent-cache 1
# function: tests.programs.data_none_at_first:noted   variant: tangent   wrt: shares by
#     defines: noted_jvp
# source: ../data_none_at_first.py   5af5aeaafbf6b5ec
# generated: ad02159e99b66aaa   gen: 1.0.0
# kinds: shares dict(first: tests.programs.data_none_at_first:Share{size: float, table:
#     mapping(str: float)}, second: tests.programs.data_none_at_first:Share{size: float,
#     table: mapping(str: float)}), by float
# result: any
# resolved:
# deps:
# pin: no

def noted_jvp(shares, by, *, shares_dot, by_dot):
    """Value and tangent of noted along (shares_dot, by_dot)."""
    shares_dot['first'].table['a'] = 2 * by * by_dot
    shares["first"].table["a"] = by * by
    return None, None
