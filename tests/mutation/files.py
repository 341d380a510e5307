"""Faults of files and commands: an edit lost or not used, a state misjudged, a file trusted that must not be.

What catches them runs in this process: a command in a process of its own knows nothing of a fault.
"""

from tests.mutation.plant import Fault

FAULTS = {
    "an edit is lost, a state is misjudged": (
        Fault(
            "load.files.write",
            "if current(path) == expected or expected is ANYTHING:",
            "if True:",
            "what was saved meanwhile is overwritten",
            caught_by=("tests/test_cache.py::test_an_edit_between_reading_and_writing_is_kept",),
        ),
        Fault(
            "load.edits.cleanable",
            "entry.edited or entry.header is None or entry.header.pinned",
            "entry.header is None or entry.header.pinned",
            "clean removes the edit of a function that is gone",
            caught_by=("tests/test_cli.py::test_states",),
        ),
        Fault(
            "load.edits._replaced",
            "if entry.edited:",
            "if False:",
            "an edit that is replaced is not kept beside",
            caught_by=("tests/test_cli.py::test_regen_replaces_an_edit_only_by_name_and_keeps_it",),
        ),
        Fault(
            "load.edits.regenerate",
            "if not entry.edited:",
            "if True:",
            "regen overwrites an edit that was not named",
            caught_by=("tests/test_cli.py::test_states",),
        ),
        Fault(
            "load.edits.merge",
            'if has_proposal(entry) and not beside.as_generated(files.current(entry.new) or b""):',
            "if False:",
            "merge drops what was edited in the fresh text",
            caught_by=("tests/test_cli.py::test_accept_takes_the_fresh_text_with_what_was_edited_in_it",),
        ),
        Fault(
            "load.states.state",
            "CLEAN if found.generator_matches else OLD_GENERATOR",
            "CLEAN",
            "the text of an older generator is used",
            caught_by=("tests/test_cache.py::test_states",),
        ),
        Fault(
            "load.cache.obtain",
            "if sibling is not None:",
            "if False:",
            "an edit silently stops to apply to other kinds",
            caught_by=("tests/test_cache.py::test_an_edit_never_silently_stops_applying",),
        ),
        Fault(
            "load.look.covering",
            "said or all(covers(kinds[n], k) for n, k in ask.kinds.items())",
            "True",
            "an edit for some kinds serves all",
            caught_by=("tests/test_cache.py::test_an_edit_never_silently_stops_applying",),
        ),
    ),
    "a file is trusted that must not be": (
        Fault(
            "load.files._distrusted",
            "if found.st_mode & stat.S_IWOTH:",
            "if False:",
            "a file that everyone can write is run",
            caught_by=("tests/test_cache.py::test_what_others_can_write_is_not_run",),
        ),
        Fault(
            "load.files._distrusted",
            "if found.st_mode & stat.S_IWGRP and not shared:",
            "if False:",
            "a file that its group can write is run",
            caught_by=("tests/test_cache.py::test_what_others_can_write_is_not_run",),
        ),
        Fault(
            "load.files.read",
            "reason = _distrusted(os.lstat(os.path.dirname(path)), source, stat.S_ISDIR)",
            "reason = ''",
            "a file in a folder that everyone can write is run",
            caught_by=("tests/test_cache.py::test_what_others_can_write_is_not_run",),
        ),
        Fault(
            "load.files.read",
            "if not reason and found.st_size > LARGEST:",
            "if False:",
            "a file of any size is read and run",
            caught_by=("tests/test_cache.py::test_what_others_can_write_is_not_run", "tests/test_survival.py"),
        ),
        Fault(
            "cli.check._of_judged",
            "if not _is_allowed(entry, allowed):",
            "if entry.edited and not _is_allowed(entry, allowed):",
            "check believes a header that says that the text is as generated",
            caught_by=("tests/test_cli.py::test_check_believes_no_header",),
        ),
    ),
    "a mark is ignored, a command says the wrong thing": (
        Fault(
            "hooking.marks.Marks.named",
            "range(len(parts), 0, -1)",
            "range(len(parts), len(parts) - 1, -1)",
            "a package does not mark its modules",
            caught_by=("tests/test_hook.py::test_a_package_marks_its_modules_and_no_namesake",),
        ),
        Fault(
            "hooking.finder._mark_of",
            "return used or marks.by_text(_source(module))",
            "return used",
            "the line of a module does not mark it",
            caught_by=("tests/test_hook.py::test_the_line",),
        ),
        Fault(
            "hooking.finder.Loader.exec_module",
            "if spec is not None and spec.loader is self:",
            "if False:",
            "the loader of the hook stays in the spec of a module",
            caught_by=("tests/test_hook.py::test_the_loader_steps_back",),
        ),
        Fault(
            "hooking.augment._beside",
            "if there is not None and not isinstance(_held(there), Gradient):",
            "if False:",
            "a gradient of the user's own is overwritten",
            caught_by=("tests/test_hook.py::test_what_is_left_alone_and_why",),
        ),
        Fault(
            "hooking.finder.see",
            "except Exception as error:",
            "except ZeroDivisionError as error:",
            "an error of the hook is an error of the import",
            caught_by=("tests/test_hook.py::test_what_goes_wrong_in_the_hook_is_a_warning",),
        ),
        Fault(
            "cli.status.run",
            "e.state in (states.CONFLICT, states.FOREIGN)",
            "e.state == states.FOREIGN",
            "status ends with 0 in a conflict",
            caught_by=("tests/test_cli.py::test_states",),
        ),
        Fault(
            "cli.check.run",
            "return int(bool(findings))",
            "return 0",
            "check ends with 0 whatever it found",
            caught_by=("tests/test_cli.py::test_states",),
        ),
    ),
}
