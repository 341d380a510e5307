# autotangent-cache 1
# function: tests.programs.alias_items_in_displays:each   variant: tangent   wrt: gauges
#     z   defines: each_jvp
# source: ../alias_items_in_displays.py   7313bc6cc3326137
# generated: 9be526bd0c6fa601   gen: 1.0.0
# kinds: gauges tuple(tests.programs.alias_items_in_displays:Gauge{level: float, peak:
#     optional(float), count: int}), z float
# result: any
# resolved:
# deps: tests.programs.alias_items_in_displays:Gauge.add=aae3297c1b991af1
# pin: no

from autotangent.runtime import tangent

add_jvp = tangent(
    Gauge.add,
    "self z",
    "self tests.programs.alias_items_in_displays:Gauge{level: float, peak: optional(float), count: int}, z float",
)


def each_jvp(gauges, z, *, gauges_dot, z_dot):
    """Value and tangent of each along (gauges_dot, z_dot)."""
    for gauge, gauge_dot in zip(gauges, gauges_dot):
        t_1, t_1_dot = add_jvp(gauge, z, self_dot=gauge_dot, z_dot=z_dot)
    return None, None
