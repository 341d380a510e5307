# autotangent-cache 1
# function: tests.programs.data_no_memos:bump   variant: tangent   wrt: row factor
#     defines: bump_jvp
# source: ../data_no_memos.py   0f666e404b6280a5
# generated: 84a5046d9ef7020a   gen: 1.0.0
# kinds: row array(f; ?), factor float
# result: any
# resolved:
# deps:
# pin: no

def bump_jvp(row, factor, *, row_dot, factor_dot):
    """Value and tangent of bump along (row_dot, factor_dot)."""
    row_dot += factor_dot
    row += factor
    return None, None
