# autotangent-cache 1
# function: tests.programs.data_helpers_change_keys:dropped   variant: tangent   wrt:
#     table   defines: dropped_jvp
# source: ../data_helpers_change_keys.py   87a6d7d689a6924e
# generated: e07b00d915ede037   gen: 1.0.0
# kinds: table dict(a: float, b: float)
# result: any
# resolved:
# deps:
# pin: no

def dropped_jvp(table, *, table_dot):
    """Value and tangent of dropped along table_dot."""
    table_dot.pop('a')
    table.pop('a')
    return None, None
