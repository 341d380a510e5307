# autotangent-cache 1
# function: tests.programs.data_object_classes:Network.__call__   variant: tangent
#     wrt: self v   defines: __call___jvp
# source: ../data_object_classes.py   ea526d9e9e40ef75
# generated: 806ec5cb7f7bf550   gen: 1.0.0
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

from autotangent.runtime import laid_out, tangent

call_jvp = tangent(
    Dense.__call__,
    "self v",
    "self tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f; n)}, v array(f; n)",
)
call_1_jvp = tangent(
    Tanh.__call__,
    "self v",
    "self tests.programs.data_object_classes:Tanh{}, v array(f; n)",
)
call_2_jvp = tangent(
    Scaled.__call__,
    "self v",
    "self tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f; n)}, v array(f; n)",
)


def __call___jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of __call__ along (self_dot, v_dot)."""
    for layer, layer_dot in zip(self.layers, self_dot.layers):
        if type(layer) is Dense:
            v_1, v_1_dot = call_jvp(layer, v, self_dot=layer_dot, v_dot=v_dot)
            v = v_1
            v_dot = laid_out(v_1_dot, v)
        elif type(layer) is Tanh:
            v_2, v_2_dot = call_1_jvp(layer, v, self_dot=layer_dot, v_dot=v_dot)
            v = v_2
            v_dot = laid_out(v_2_dot, v)
        else:
            v_3, v_3_dot = call_2_jvp(layer, v, self_dot=layer_dot, v_dot=v_dot)
            v = v_3
            v_dot = laid_out(v_3_dot, v)
    return v, v_dot
