# autotangent-cache 1
# function: tests.programs.data_object_classes:Network.__call__   variant: shadow   wrt:
#     self v   shadows: self v   defines: __call___fwd __call___rev
# source: ../data_object_classes.py   ea526d9e9e40ef75
# generated: c716ac5914f9e2e9   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Network{layers:
#     list(object(tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f;
#     n)}, tests.programs.data_object_classes:Tanh{},
#     tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f; n)}))}, v
#     array(f; n)
# result: array(f; ?)
# resolved: Dense -> tests.programs.data_object_classes:Dense; Tanh ->
#     tests.programs.data_object_classes:Tanh; type -> builtins:type
# deps: tests.programs.data_object_classes:Dense.__call__=65772b2acc55d482,
#     tests.programs.data_object_classes:Scaled.__call__=7b39d9e9d6e3627a,
#     tests.programs.data_object_classes:Tanh.__call__=fe4e1a8774b668a7
# pin: no

from autotangent.runtime import pair, shadows

call_fwd, call_rev = pair(
    Dense.__call__,
    "self v",
    "self tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f; n)}, v array(f; n)",
)
call_1_fwd, call_1_rev = pair(
    Tanh.__call__,
    "self v",
    "self tests.programs.data_object_classes:Tanh{}, v array(f; n)",
)
call_2_fwd, call_2_rev = pair(
    Scaled.__call__,
    "self v",
    "self tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f; n)}, v array(f; n)",
)


def __call___fwd(self, v, *, self_bar, v_bar):
    """Value of __call__ and what __call___rev needs."""
    v_bars = []
    saveds = []
    v_bars_ = []
    saved_1s = []
    v_bars__ = []
    saved_2s = []
    v_bars___ = []
    for layer, layer_bar in zip(self.layers, self_bar.layers):
        v_bars.append(v_bar)
        if type(layer) is Dense:
            v, saved = call_fwd(layer, v)
            saveds.append(saved)
            v_bar = shadows(v)
            v_bars_.append(v_bar)
        elif type(layer) is Tanh:
            v, saved_1 = call_1_fwd(layer, v)
            saved_1s.append(saved_1)
            v_bar = shadows(v)
            v_bars__.append(v_bar)
        else:
            v, saved_2 = call_2_fwd(layer, v)
            saved_2s.append(saved_2)
            v_bar = shadows(v)
            v_bars___.append(v_bar)
    return (
        (v, v_bar),
        (
            saved_1s,
            saved_2s,
            saveds,
            self,
            self_bar,
            v_bars,
            v_bars_,
            v_bars__,
            v_bars___,
        ),
    )


def __call___rev(saved):
    """Adjoint of __call__: adds into self_bar, v_bar."""
    saved_1s, saved_2s, saveds, self, self_bar, v_bars, v_bars_, v_bars__, v_bars___ = saved
    for i in range(min(len(self.layers), len(self_bar.layers)) - 1, -1, -1):
        layer = self.layers[i]
        layer_bar = self_bar.layers[i]
        v_bar = v_bars.pop()
        if type(layer) is Dense:
            v_bar_1 = v_bars_.pop()
            saved = saveds.pop()
            # v = layer.__call__(v)
            call_rev(saved, v_bar_1, layer_bar, v_bar)
        elif type(layer) is Tanh:
            v_bar_2 = v_bars__.pop()
            saved_1 = saved_1s.pop()
            # v = layer.__call__(v)
            call_1_rev(saved_1, v_bar_2, layer_bar, v_bar)
        else:
            v_bar_3 = v_bars___.pop()
            saved_2 = saved_2s.pop()
            # v = layer.__call__(v)
            call_2_rev(saved_2, v_bar_3, layer_bar, v_bar)
