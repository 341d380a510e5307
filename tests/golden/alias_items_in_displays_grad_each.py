# autotangent-cache 1
# function: tests.programs.alias_items_in_displays:each   variant: pair   wrt: gauges z
#     shadows: gauges   defines: each_fwd each_rev
# source: ../alias_items_in_displays.py   7313bc6cc3326137
# generated: d5220f12bea2abac   gen: 1.0.0
# kinds: gauges tuple(tests.programs.alias_items_in_displays:Gauge{level: float, peak:
#     optional(float), count: int}), z float
# result: any
# resolved:
# deps: tests.programs.alias_items_in_displays:Gauge.add=aae3297c1b991af1
# pin: no

from autotangent.runtime import pair, put_back, snapshot

add_fwd, add_rev = pair(
    Gauge.add,
    "self z",
    "self tests.programs.alias_items_in_displays:Gauge{level: float, peak: optional(float), count: int}, z float",
)


def each_fwd(gauges, z):
    """Value of each and what each_rev needs."""
    saveds = []
    gauge_1s = []
    for gauge in gauges:
        gauge_1 = snapshot(gauge)
        gauge_1s.append(gauge_1)
        _, saved = add_fwd(gauge, z)
        saveds.append(saved)
    return None, (gauge_1s, gauges, saveds)


def each_rev(saved, gauges_bar):
    """Adjoint of each: adds into gauges_bar, returns z_bar."""
    gauge_1s, gauges, saveds = saved
    z_bar = 0.0
    for i in range(len(gauges) - 1, -1, -1):
        gauge = gauges[i]
        saved = saveds.pop()
        gauge_1 = gauge_1s.pop()
        # gauge.add(z)
        z_1_bar = add_rev(saved, gauges_bar[i])
        put_back(gauge, gauge_1)
        z_bar += z_1_bar
    return z_bar
