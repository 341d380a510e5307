# autotangent-cache 1
# function: tests.programs.object_given_its_own:double   variant: tangent   wrt: box v
#     defines: double_jvp
# source: ../object_given_its_own.py   9193d56149d85ac7
# generated: 1770c4eae975669b   gen: 1.0.0
# kinds: box tests.programs.object_given_its_own:Box{v: array(f; n)}, v array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def double_jvp(box, v, *, box_dot, v_dot):
    """Value and tangent of double along (box_dot, v_dot)."""
    box_dot.v = box_dot.v + 2 * v * v_dot
    box.v = box.v + v * v
    return None, None
