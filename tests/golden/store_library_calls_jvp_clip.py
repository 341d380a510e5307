# autotangent-cache 1
# function: tests.programs.store_library_calls:clip   variant: tangent   wrt: w low
#     defines: clip_jvp
# source: ../store_library_calls.py   21fb6f1142ec0496
# generated: d77eab2ea81e96fd   gen: 1.0.0
# kinds: w array(f; ?), low float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

def clip_jvp(w, low, *, w_dot, low_dot):
    """Value and tangent of clip along (w_dot, low_dot)."""
    t_1 = w < low
    w_dot[t_1] = low_dot
    w[t_1] = low
    return None, None
