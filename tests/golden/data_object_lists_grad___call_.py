# autotangent-cache 1
# function: tests.programs.data_object_lists:Network.__call__   variant: shadow   wrt:
#     self x   shadows: self   defines: __call___fwd __call___rev
# source: ../data_object_lists.py   bf5990087ed6c127
# generated: 9a169676f49a2fa8   gen: 1.0.0
# kinds: self tests.programs.data_object_lists:Network{layers:
#     list(tests.programs.data_object_lists:Dense{weight: float, act:
#     function(math:tanh)}), seen: list(float), coefficients: tuple(float)}, x float
# result: float
# resolved:
# deps: tests.programs.data_object_lists:Dense.__call__=8028a912afb15a3e
# pin: no

from autotangent.runtime import pair

call_fwd, call_rev = pair(
    Dense.__call__,
    "self x",
    "self tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}, x float",
)


def __call___fwd(self, x, *, self_bar):
    """Value of __call__ and what __call___rev needs."""
    saveds = []
    seen_bars = []
    seens = []
    for layer, layer_bar in zip(self.layers, self_bar.layers):
        x, saved = call_fwd(layer, x)
        saveds.append(saved)
        seen_bar = self_bar.seen
        seen_bars.append(seen_bar)
        seen = self.seen
        seens.append(seen)
        seen_bar.append(0.0)
        seen.append(x)
    return x, (saveds, seen_bars, seens, self, self_bar)


def __call___rev(saved, y_bar):
    """Adjoint of __call__: adds into self_bar, returns x_bar."""
    saveds, seen_bars, seens, self, self_bar = saved
    # return x
    x_bar = y_bar
    for i in range(min(len(self.layers), len(self_bar.layers)) - 1, -1, -1):
        layer = self.layers[i]
        layer_bar = self_bar.layers[i]
        seen = seens.pop()
        seen_bar = seen_bars.pop()
        # self.seen.append(x)
        t_1_bar = seen_bar.pop()
        seen.pop()
        x_bar += t_1_bar
        saved = saveds.pop()
        # x = layer(x)
        x_bar = call_rev(saved, x_bar, layer_bar)
    return x_bar
