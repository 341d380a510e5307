# autotangent-cache 1
# function: tests.programs.inplace_unnamed_places:chosen   variant: tangent   wrt:
#     tables   defines: chosen_jvp
# source: ../inplace_unnamed_places.py   69954163e987dcde
# generated: 6956ac0f2fefde85   gen: 1.0.0
# kinds: tables list(array(f; ...)), turns list(int)
# result: array(f; ...)
# resolved:
# deps:
# pin: no

def chosen_jvp(tables, turns, *, tables_dot):
    """Value and tangent of chosen along tables_dot."""
    turns[0] += 1
    return tables[turns[0] - 1], tables_dot[turns[0] - 1]
