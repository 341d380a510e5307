"""The tests of a case run one after the other, so that they share what is derived of it, see `wrapped.wrap`."""


def pytest_collection_modifyitems(items):
    places = [k for k, item in enumerate(items) if case_of(item) is not None]
    first = {}
    for k in places:
        first.setdefault(case_of(items[k]), k)
    ordered = sorted((items[k] for k in places), key=lambda item: first[case_of(item)])
    for k, item in zip(places, ordered):
        items[k] = item


def case_of(item):
    """The label of the case that a test of emitted texts is about."""
    case = getattr(item, "callspec", None) and item.callspec.params.get("case")
    return case.label if case is not None and item.path.name == "test_emitted.py" else None
