# autotangent-cache 1
# function: tests.programs.alias_items_in_displays:each   variant: pair   wrt: gauges z
#     shadows: gauges   defines: each_fwd each_rev
# source: ../alias_items_in_displays.py   7313bc6cc3326137
# generated: 4d6d6ddab9c581c7   gen: 1.0.0
# kinds: gauges tuple(tests.programs.alias_items_in_displays:Gauge{level: float, peak:
#     optional(float), count: int}), z float
# result: any
# resolved:
# deps: tests.programs.alias_items_in_displays:Gauge.add=aae3297c1b991af1
# pin: no

from autotangent.runtime import pair

add_fwd, add_rev = pair(
    Gauge.add,
    "self z",
    "self tests.programs.alias_items_in_displays:Gauge{level: float, peak: optional(float), count: int}, z float",
)


def each_fwd(gauges, z):
    """Value of each and what each_rev needs."""
    saveds = []
    gauge_1s = []
    gauge_2s = []
    gauge_3s = []
    for gauge in gauges:
        gauge_1 = gauge.level
        gauge_1s.append(gauge_1)
        gauge_2 = gauge.peak
        gauge_2s.append(gauge_2)
        gauge_3 = gauge.count
        gauge_3s.append(gauge_3)
        _, saved = add_fwd(gauge, z)
        saveds.append(saved)
    return None, (gauge_1s, gauge_2s, gauge_3s, gauges, saveds)


def each_rev(saved, gauges_bar):
    """Adjoint of each: adds into gauges_bar, returns z_bar."""
    gauge_1s, gauge_2s, gauge_3s, gauges, saveds = saved
    z_bar = 0.0
    for i in range(len(gauges) - 1, -1, -1):
        gauge = gauges[i]
        saved = saveds.pop()
        gauge_1 = gauge_1s.pop()
        gauge_2 = gauge_2s.pop()
        gauge_3 = gauge_3s.pop()
        # gauge.add(z)
        z_1_bar = add_rev(saved, gauges_bar[i])
        gauge.level = gauge_1
        gauge.peak = gauge_2
        gauge.count = gauge_3
        z_bar += z_1_bar
    return z_bar
