# autotangent-cache 1
# function: tests.programs.inplace_unnamed_places:chosen   variant: shadow   wrt: tables
#     shadows: tables   defines: chosen_fwd chosen_rev
# source: ../inplace_unnamed_places.py   69954163e987dcde
# generated: 4ea798b60f7536fb   gen: 1.0.0
# kinds: tables list(array(f; ...)), turns list(int)
# result: array(f; ...)
# resolved:
# deps:
# pin: no

def chosen_fwd(tables, turns, *, tables_bar):
    """Value of chosen and what chosen_rev needs."""
    turns[0] += 1
    return (tables[turns[0] - 1], tables_bar[turns[0] - 1]), ()


def chosen_rev(saved):
    """Adjoint of chosen: adds into tables_bar."""
    pass
