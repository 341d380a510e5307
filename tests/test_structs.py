"""Structs behave as dataclasses do, as far as the package uses them."""

import dataclasses

import pytest

from autotangent import structs


def made(frozen: bool, eq: bool) -> tuple[type, type]:
    def build(decorator, field):
        class Base:
            first: int
            kept: list = field(default_factory=list, compare=False)
            hidden: str = field(default="h", repr=False)

        class More(decorator(frozen=frozen, eq=eq)(Base)):
            last: float = 2.0

        return decorator(frozen=frozen, eq=eq)(More)

    return build(structs.struct, structs.field), build(dataclasses.dataclass, dataclasses.field)


BOTH = pytest.mark.parametrize("frozen, eq", [(False, False), (False, True), (True, False), (True, True)])


@BOTH
@pytest.mark.parametrize(
    "given, named", [((1,), {}), ((1, [3]), {"last": 4}), ((1, [3], "x", 5.0), {}), ((), {"first": 7})]
)
def test_values_are_shown_compared_and_hashed(frozen, eq, given, named):
    ours, theirs = (cls(*given, **named) for cls in made(frozen, eq))
    assert vars(ours) == vars(theirs)
    assert repr(ours) == repr(theirs)
    again, theirs_again = type(ours)(*given, **named), type(theirs)(*given, **named)
    again.kept.append(1)
    assert (ours == again) == (theirs == theirs_again) == eq
    assert ours != type(ours)(2) and ours != 1
    assert (type(ours).__hash__ is None) == (type(theirs).__hash__ is None)
    if frozen and eq:
        assert hash(ours) == hash(again)


@BOTH
def test_factories_make_one_list_for_each(frozen, eq):
    ours, _ = made(frozen, eq)
    assert ours(1).kept is not ours(1).kept


@BOTH
def test_replacing(frozen, eq):
    ours, _ = made(frozen, eq)
    old = ours(1)
    new = structs.replace(old, last=3.0)
    assert (new.first, new.last, old.last) == (1, 3.0, 2.0) and new.kept is old.kept
    with pytest.raises(TypeError, match="'unknown'"):
        structs.replace(old, unknown=1)


@BOTH
@pytest.mark.parametrize("given, named", [((), {}), ((1, [], "", 1.0, 2), {}), ((1,), {"first": 1}), ((1,), {"no": 1})])
def test_what_does_not_fit_is_a_type_error(frozen, eq, given, named):
    for cls in made(frozen, eq):
        with pytest.raises(TypeError):
            cls(*given, **named)


def test_frozen_structs_refuse_changes():
    ours, _ = made(True, True)
    value = ours(1)
    with pytest.raises(AttributeError):
        value.first = 2
    with pytest.raises(AttributeError):
        del value.first
    assert value.first == 1


def test_a_value_without_default_does_not_follow_one_that_has_one():
    for decorator in (structs.struct, dataclasses.dataclass):
        with pytest.raises(TypeError, match="default"):

            @decorator(frozen=True)
            class Wrong:
                first: int = 1
                last: int
