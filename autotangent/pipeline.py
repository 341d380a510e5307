"""THE LIST: every stage from a user's function to the text of its derivative.

Read `STAGES` as the table of contents; each stage is one function, `derive` runs them in order.
"""

from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from autotangent import normal
from autotangent.analysis import effects as effects_of
from autotangent.analysis import lazily, passive, rewriting, sequence
from autotangent.analysis.contents import held, into
from autotangent.analysis.contexts import Manager, Opened
from autotangent.analysis.facts import Facts
from autotangent.analysis.function_objects import holds_function
from autotangent.analysis.functions import Undecided
from autotangent.analysis.infer import Infer, infer
from autotangent.analysis.interface import Interface, seen_outside
from autotangent.analysis.lending import Lending
from autotangent.analysis.memos import memos
from autotangent.analysis.outside import read_again, refuse_changed
from autotangent.analysis.reached import reached as reached_through_memory
from autotangent.analysis.reached import slots_left, slots_of
from autotangent.analysis.resizing import refuse_shared
from autotangent.analysis.returns import Unnamed
from autotangent.analysis.sharing import active_together, held_twice
from autotangent.analysis.versions import Versions, versions
from autotangent.analysis.whole import refuse_rounding, whole_kinds
from autotangent.analysis.writing import attributes_written
from autotangent.derived import STRAIGHT, Derived, Request
from autotangent.errors import AutotangentError, Unsupported
from autotangent.joined import endless, join
from autotangent.kinds import NO_RETURN, UNKNOWN, FunctionKind, Kind, Value
from autotangent.nesting import as_complex
from autotangent.normal.decided import keep_live
from autotangent.normal.functions import Kept, Late
from autotangent.normal.isolated import unisolated
from autotangent.normal.order import not_a_name, set_apart
from autotangent.normal.stores import write_in_place
from autotangent.normal.written import with_result
from autotangent.structs import field, in_order, replace, struct
from autotangent.syntax.making import is_made
from autotangent.syntax.read import FunctionRecord
from autotangent.transform import assemble, shadows, singular
from autotangent.transform.context import Context
from autotangent.transform.either import Open, shown
from autotangent.transform.resized import Resized
from autotangent.transform.results import ReturnsNothing


@struct(frozen=True)
class Stage:
    """One step: its name, the function, and what it does in a sentence."""

    name: str
    function: Callable[..., Any]
    sentence: str


STAGES = (
    Stage("normal", normal.normalise, "rewrite what has no direct reverse: early returns, ternaries, unpacking"),
    Stage("infer", infer, "what each expression is (kind) and whether it depends on wrt (varied)"),
    Stage("functions", normal.write_calls, "what a function captured is given with each call; then infer again"),
    Stage("conditionals", normal.spell_out, "active ternaries and comprehensions become statements; then infer again"),
    Stage("order", set_apart, "a call that writes what the rest of its statement reads becomes a statement"),
    Stage("decided", keep_live, "an if that kinds decide becomes the branch that runs"),
    Stage("stores", write_in_place, "x += e on a name that holds an array writes that array"),
    Stage("versions", versions, "which value of a name each use means"),
    Stage("effects", effects_of.effects, "which names may share memory, and who writes it"),
    Stage("reached", reached_through_memory, "what is active since it shares memory that is; then infer again"),
    Stage("shadows", shadows.plant, "where names do not tell which memory is meant, adjoints made beside the arrays"),
    Stage("assemble", assemble.assemble, "forward sweep, seed, reverse sweep, return; or tangents interleaved"),
)


Note = Callable[[str, Any], None]


def _unseen(stage: str, tree: Any) -> None:
    """Nobody looks at the stages."""


def derive(request: Request, note: Note = _unseen) -> Derived:
    """The text of a derivative. note: is told of the stages, as by `analyse`, and of the steps of the last one.

    Raises:
        AutotangentError: at the user's line, with what to write instead.
    """
    again = Again()
    request = unisolated(request)
    while True:
        try:
            ctx, found = analyse(request, note, again)
            ctx.note = note
            note("context", ctx)
            return assemble.assemble(request, ctx, found)
        except Resized as error:
            again.resized |= {error.name}
        except ReturnsNothing as error:
            if not error.written:
                raise Unsupported(error.what, error.place, error.instead) from None
            request = with_result(request, error.written)
        except AutotangentError as error:
            again.write_turns(error)


def analyse(request: Request, note: Note = _unseen, again: "Again | None" = None) -> tuple[Context, Any]:
    """The stages before any text is written. note: is told the name of each stage and the tree after it, more than once
    where stages are repeated."""
    record = request.record
    again = again or Again()
    tree, facts, table, memory = understood(record, request.kinds, request.wrt, shadows.together(request), note, again)
    ctx = Context(record, tree, facts, table)
    ctx.interface_of, ctx.guards = interface_of, again.guards
    if request.mode not in ("grad", "value_and_grad", *STRAIGHT):
        ctx.seed = ctx.names.fresh(ctx.seed)
    ctx, memory = shadows.plant(request, ctx, memory)
    note("shadows", ctx.tree)
    return ctx, memory


def enter(table: Versions, kinds: dict[str, Kind], varied: tuple[str, ...]) -> None:
    """What is known of the arguments; an argument that active values are stored into is varied as well."""
    for name, kind in kinds.items():
        if name in table.by_name:
            first = table.by_name[name][0]
            first.value = Value(kind, varied=name in varied or first.value.varied)


def understood(
    record: FunctionRecord,
    kinds: dict[str, Kind],
    varied: tuple[str, ...],
    together: tuple[list[str], ...] = (),
    note: Note = _unseen,
    again: "Again | None" = None,
) -> tuple[Any, Facts, Versions, Any]:
    """(normal form, facts, versions, memory): what is active decides which expressions become statements, and what is
    stored through one name is active under every other name of the same memory; together: see `effects`."""
    again = again or Again()
    while True:
        try:
            return _understood(record, kinds, varied, together, note, frozenset(), again)
        except Kept as found:
            again.kept.update(dict.fromkeys(found.functions))
        except Opened as found:
            again.opened[found.place] = found.manager
        except AutotangentError as error:
            again.write_turns(error)


@struct()
class Again:
    """Why a function is looked at again. kept: functions that are objects; opened: places of with blocks that become
    calls of what their managers define; resized: names that are None before the loops that bind them, see
    `normal/starts.py`; turns: loops whose turns are written out, because there was an error, the first of all, without
    that; found: those that could be; guards: what is not known to be memory is looked at when it runs, see `Open`."""

    kept: dict[Any, None] = field(default_factory=dict)
    opened: dict[tuple[int, int], Manager] = field(default_factory=dict)
    resized: frozenset[str] = frozenset()
    turns: dict[tuple[Any, ...], Any] = field(default_factory=dict)
    found: dict[tuple[Any, ...], Any] = field(default_factory=dict)
    error: AutotangentError | None = None
    guards: bool = False

    def write_turns(self, error: AutotangentError) -> None:
        """Begin again with more loops written out; at last with none, and with guards. If that fails as well, raises
        the first error, or what the guards leave open."""
        more = {place: shape for place, shape in self.found.items() if place not in self.turns}
        self.error = self.error or error
        if not more:
            if self.guards or not isinstance(self.error, Open):
                raise shown(error if self.guards and isinstance(error, Open) else self.error)
            self.guards, self.turns = True, {}
        self.turns.update(more)


def _understood(
    record: FunctionRecord,
    kinds: dict[str, Kind],
    varied: tuple[str, ...],
    together: tuple[list[str], ...],
    note: Note,
    slots: frozenset[Any],
    again: Again,
) -> tuple[Any, Facts, Versions, Any]:
    """slots: what was found of attributes, see `slots_of`: branches that kinds had decided may be alive after all."""
    tree = normal.normalise(record, again.opened, again.resized, again.turns)
    if again.kept:
        names = normal.names_of(tree, record)
        normal.write_kept(tree, names, record, again.kept)
        normal.finish(tree, names, record)
    note("normal", tree)
    reached: set[Any] = set(slots)
    while True:
        facts = decided(record, tree, kinds, varied, reached, again)
        note("infer", tree)
        tree.functions = dict(facts.functions)
        if rewritten(record, tree, facts, note):
            continue
        keep_live(tree, facts.decision)
        note("decided", tree)
        refuse_escapes(tree, facts, record)
        normal.refuse_generators(tree, record)
        normal.refuse_writes(tree, facts, record)
        normal.drop_decided(tree, facts)
        write_in_place(tree, facts)
        note("stores", tree)
        table = versions(tree, facts)
        note("versions", tree)
        enter(table, {n: held(k, n, reached) for n, k in kinds.items()}, varied)
        memory = effects_of.effects(tree, facts, table, together)
        note("effects", tree)
        names = normal.names_of(tree, record)
        apart = set_apart(tree, names, sequence.first(facts), sequence.needed(facts, table, memory))
        asserted = normal.assert_absent(tree, memos(tree, facts, table, memory).unguarded)
        if apart or asserted or normal.by_position(tree, names, facts, table, memory, record):
            normal.finish(tree, names, record)
            continue
        note("order", tree)
        normal.refuse_outputs(tree, facts, record)
        refuse_changed(tree, facts, table, record)
        refuse_shared(tree, facts, table, memory, record)
        lazily.refuse_changes(tree, facts, table, memory, record)
        Lending(tree, facts, table, memory, record).refuse()
        passive.refuse_writes(tree, facts, table, memory, record)
        more = reached_here(tree, facts, table, memory, together)
        if more <= reached:
            note("reached", tree)
            if facts.integers:
                certain, possible = (infer(record, tree, kinds, (), interface_of, whole=w) for w in (False, True))
                facts.whole = whole_kinds(tree, facts, possible)
                refuse_rounding(record, tree, facts, certain, possible)
            return tree, facts, table, memory
        if slots_of(more) - reached:
            return _understood(record, kinds, varied, together, note, slots | slots_of(more), again)
        reached |= more


def reached_here(tree: Any, facts: Facts, table: Versions, memory: Any, together: Any) -> set[Any]:
    """What is active since it shares memory here; what shares it where the arguments do, is in `varied` already."""
    own = effects_of.effects(tree, facts, table) if together else memory
    return reached_through_memory(tree, facts, table, own) | active_together(tree, facts, table, memory)


def rewritten(record: FunctionRecord, tree: Any, facts: Facts, note: Note = _unseen) -> bool:
    """Whether calls of functions or active expressions became others, so that the facts are to be found again."""
    names = normal.names_of(tree, record)
    changed = normal.write_calls(tree, facts, record)
    note("functions", tree)
    if not changed:
        normal.refuse_lazy(tree, facts.varied, record)
        lists = normal.write_lists(tree, names, facts, sequence.first(facts), record)
        picked = normal.write_extremes(tree, names, sequence.first(facts), record)
        drained = normal.write_drained(tree, names, facts, record)
        if normal.write_dicts(tree, names, facts, sequence.first(facts), record) or lists or picked or drained:
            normal.finish(tree, names, record)
            return True
        changed = normal.spell_out(tree, names, sequence.active(facts), sequence.first(facts))
        note("conditionals", tree)
        if not changed:
            return False
    normal.finish(tree, names, record)
    return True


def decided(
    record: FunctionRecord,
    tree: Any,
    kinds: dict[str, Kind],
    varied: tuple[str, ...],
    reached: set[Any],
    again: Again,
) -> Facts:
    """The facts, after names that mean one of several functions are replaced by the choice."""
    while True:
        try:
            facts = infer(record, tree, kinds, varied, interface_of, reached)
            again.found = facts.turns
            return facts
        except Undecided as error:
            if normal.write_choices(tree, error.facts, normal.names_of(tree, record)):
                continue
            if not getattr(tree, "told_apart", False):
                tree.told_apart = True
            else:
                keep_functions(tree, error.facts)
                raise Unsupported(error.what, error.place, error.instead) from None
        except Unnamed as error:
            names = normal.names_of(tree, record)
            named = set_apart(tree, names, not_a_function(error.facts), error.holds)
            if not named and not normal.spell_out(tree, names, error.lies_in, not_a_function(error.facts)):
                keep_functions(tree, error.facts)
                raise Unsupported(error.what, error.place, error.instead) from None
            normal.finish(tree, names, record)
        except AutotangentError as error:
            again.found = error.facts.turns
            keep_functions(tree, error.facts)
            raise


def not_a_function(facts: Facts) -> Any:
    """What is evaluated earlier is more than a name, also of a function or module: it stays earlier."""
    return lambda node, other: not_a_name(node, other) and not isinstance(facts.value(node).kind, FunctionKind)


def keep_functions(tree: Any, facts: Facts) -> None:
    """Begin again where functions are kept in containers or objects, or come back, as objects of classes of their own.

    Raises:
        Kept: there are such functions.
    """
    found = normal.kept_functions(tree, facts)
    if found:
        raise Kept(found)


def refuse_escapes(tree: Any, facts: Facts, record: FunctionRecord) -> None:
    """Functions that carry a derivative where they cannot, or come back, become objects or are refused."""
    try:
        normal.refuse_escapes(tree, facts, record)
    except Unsupported as error:
        keep_functions(tree, facts)
        if not isinstance(error, Late):
            raise
        if is_made(error.function) and error.function not in getattr(tree, "kept", {}):
            raise Kept([error.function]) from None
        raise Unsupported(error.what, error.place, error.instead) from None
    if holds_function(facts.result.kind):
        keep_functions(tree, facts)


_known: WeakKeyDictionary[FunctionRecord, dict[Any, Interface]] = WeakKeyDictionary()
_guessed: dict[Any, Interface] = {}
_provisional: dict[Any, tuple[Interface, dict[Any, Interface]]] = {}  # what was found by guesses, and these
_looked_at: list[set[Any]] = []  # the guesses that each analysis in progress was told


def interface_of(callee: FunctionRecord, kinds: dict[str, Kind], varied: tuple[str, ...]) -> Interface:
    """What a caller must know of a Python function for these arguments; for recursion, a fixed point."""
    known, asked = _known.setdefault(callee, {}), (tuple(kinds.items()), varied)
    if asked in known:
        return known[asked]
    key = (id(callee), *asked)
    if key in _guessed:
        _looked_at[-1].add(key)
        return _guessed[key]
    if key in _provisional:
        found, guesses = _provisional[key]
        if all(_guessed.get(k) == guess for k, guess in guesses.items()):
            _looked_at[-1] |= guesses.keys()
            return found
    _guessed[key] = Interface(Value(NO_RETURN), memos=tuple(kinds), guessed=True)
    _looked_at.append(set())
    try:
        for turn in range(8):
            found = _interface(callee, kinds, varied)
            if key not in _looked_at[-1] or within(found, _guessed[key]):
                break
            kind = endless(found.result.kind, _guessed[key].result.kind) if turn < 6 else UNKNOWN
            _guessed[key] = found = replace(found, result=replace(found.result, kind=kind), guessed=False)
    finally:
        del _guessed[key]
        others = _looked_at.pop() - {key}
        if _looked_at:
            _looked_at[-1] |= others
        else:
            _provisional.clear()
    if others:
        _provisional[key] = found, {k: _guessed[k] for k in others}
    else:
        known[asked] = found
    return found


def within(found: Interface, guess: Interface) -> bool:
    """What was found by a guess says no less than that."""
    kinds = found.result.kind, guess.result.kind
    same = replace(guess, result=replace(guess.result, kind=kinds[0]), guessed=found.guessed)
    return join(*kinds) == kinds[1] and found == same


def _interface(callee: FunctionRecord, kinds: dict[str, Kind], varied: tuple[str, ...]) -> Interface:
    tree, facts, table, memory = understood(callee, kinds, varied)
    parameters = [vs[0] for name, vs in table.by_name.items() if vs[0].how == "parameter"]
    mutates = [v for v in parameters if memory.written(v) and effects_of.can_be_written(v.value.kind)]
    active = [v.name for v in mutates if v.name in varied or effects_of.is_active(table, memory, v)]
    returned = rewriting.returned(tree, facts, table, memory)
    returns = tuple(v.name for v in parameters if id(memory.find(v)) in returned)
    groups = [[w for w in parameters if memory.find(w) is memory.find(v)] for v in parameters]
    puts = {(v.name, put): None for g in groups for v, put in into(g, facts, table, memory)}
    wide = tuple(v.name for v in mutates if v.value.kind != kinds[v.name] and v.value.kind == as_complex(kinds[v.name]))
    stores = [s for v in mutates for s in memory.stores[id(memory.find(v))]]
    other = {id(r) for r in effects_of.replaced(tree, facts, table, memory)}
    lending = Lending(tree, facts, table, memory, callee)
    remembered = memos(tree, facts, table, memory).roots
    found = Interface(
        replace(facts.result, kind=seen_outside(facts.result.kind)),
        tuple(v.name for v in mutates),
        returns,
        tuple(active),
        wide,
        tuple(puts),
        tuple(dict.fromkeys(v.name for g in groups if len(g) > 1 for v in g)),
        slots_only=all(effects_of.sets_attribute(s, facts, memory) for s in stores),
        resizes=any(effects_of.resizes(s, facts, memory) for s in stores),
        replaces=tuple(v.name for v in mutates if id(memory.find(v)) in other),
        outside=frozenset(lending.written),
        reads=read_again(tree, facts, table, callee),
        lends=lending.returned(),
        adds=bool(facts.new or facts.slots) or any(i.adds for i in facts.interfaces.values()),
        overrides=tuple(sorted(facts.overrides)),
        class_reads=tuple(sorted(facts.class_reads)),
        joined=facts.result.varied and held_twice(tree, facts, table, memory),
        memos=tuple(v.name for v in parameters if id(memory.find(v)) in remembered),
        writes=tuple((v.name, lending.kinds_written(id(memory.find(v)))) for v in mutates),
        attributes=tuple((v.name, names) for v in mutates if (names := attributes_written(v, facts, table, memory))),
        rewrites=rewriting.rewrites(tree, facts, table, memory, returned),
        guessed=facts.guessed,
        complex_about=facts.complex_about,
        after=tuple((v.name, seen_outside(facts.after[v.name])) for v in mutates if v.name in facts.after),
        kept_slots=tuple(in_order({k for s in stores for k in facts.kept_slots.get(id(s), ())})),
        slots=tuple((cls, name, seen_outside(kind)) for cls, name, kind in slots_left(stores, facts, table)),
    )
    ctx = Context(callee, tree, facts, table)
    return replace(
        found,
        unbounded=singular.somewhere(ctx),
        tangled=shadows.needed(ctx, memory, found),
        tangled_if_overlapping=shadows.needed(ctx, overlapping(tree, facts, table), found, True),
    )


def overlapping(tree: Any, facts: Facts, table: Any) -> Any:
    """The classes of memory if the parameters may overlap."""
    parameters = [name for name, vs in table.by_name.items() if vs[0].how == "parameter"]
    return effects_of.effects(tree, facts, table, (parameters,))


__all__ = ["STAGES", "Infer", "Stage", "analyse", "derive"]
