# autotangent-cache 1
# function: tests.programs.alias_helper_replaces_looked_at:step   variant: tangent
#     wrt: table w   defines: step_jvp
# source: ../alias_helper_replaces_looked_at.py   78b95d59036fc9a1
# generated: e539870a70382083   gen: 1.0.0
# kinds: table dict(a: array(f; n)), w float
# result: any
# resolved:
# deps:
# pin: no

def step_jvp(table, w, *, table_dot, w_dot):
    """Value and tangent of step along (table_dot, w_dot)."""
    table_dot['a'] = w * table_dot['a'] + w_dot * table['a']
    table["a"] = table["a"] * w
    return None, None
