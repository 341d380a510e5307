# autotangent-cache 1
# function: tests.programs.store_library_calls:Flow.limited   variant: tangent   wrt:
#     self top   defines: limited_jvp
# source: ../store_library_calls.py   b0961b48fd06e574
# generated: 58edba41072d9e08   gen: 1.0.0
# kinds: self tests.programs.store_library_calls:Flow{u: array(f; n)}, top float
# result: array(f; self.u.0)
# resolved: np -> numpy
# deps:
# pin: no

def limited_jvp(self, top, *, self_dot, top_dot):
    """Value and tangent of limited along (self_dot, top_dot)."""
    t_1 = self.u
    t_1_dot = self_dot.u
    t_2 = self.u > top
    t_1_dot[t_2] = top_dot
    t_1[t_2] = top
    return self.u, self_dot.u
