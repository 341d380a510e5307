"""An adjoint that two arguments of a maximum share: what one does not get is left for the other.

y_bar = elsewhere(mask) * z_bar
z_bar *= mask                       becomes     z_bar -= y_bar
"""

from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import root_name, walk
from autotangent.transform.refilled import bound, runs


def share_out(items: list[Any], together: Any) -> None:
    """Rewrite in place. together: whether two names of adjoints may mean one memory.

    >>> def shown(text):
    ...     items = quote.stmts(text)
    ...     share_out(items, str.__eq__)
    ...     return "; ".join(map(quote.unparse, items))
    >>> shown("y_bar = m * z_bar; w_bar += y_bar; x_bar = elsewhere(m) * z_bar")
    'y_bar = m * z_bar; w_bar += y_bar; x_bar = z_bar - y_bar'
    >>> shown("y_bar = m * z_bar; z_bar[0] += w; x_bar = elsewhere(m) * z_bar")
    'y_bar = m * z_bar; z_bar[0] += w; x_bar = elsewhere(m) * z_bar'
    """
    for run in runs(items):
        for k, (_, _, s) in enumerate(run):
            found = first_share(s)
            if found is not None:
                left_over(run[k + 1 :], *found, together)


def first_share(s: Any) -> tuple[str, str, gast.AST] | None:
    """(y_bar, the other's factor, z_bar) of y_bar = factor * z_bar."""
    match s:
        case gast.Assign(targets=[gast.Name(id=share)], value=gast.BinOp(left=factor, op=gast.Mult(), right=whole)):
            if isinstance(root_name(whole), gast.Name):
                match factor:
                    case gast.Call(func=gast.Name(id="elsewhere"), args=[gast.Name(id=mask)]):
                        return share, mask, whole
                    case gast.Name(id=mask):
                        return share, f"elsewhere({mask})", whole
    return None


def left_over(run: list[Any], share: str, factor: str, whole: gast.AST, together: Any) -> None:
    """What is factor * z_bar becomes what is left of z_bar, as long as nothing of that changes."""
    text, name = quote.unparse(whole), root_name(whole).id
    fixed = {share, factor, *quote.names_in(whole)}
    for part, at, s in run:
        if not isinstance(s, gast.AST):
            continue
        target = shared_target(s, factor, text)
        if target is not None:
            own = quote.unparse(target) == text
            rest = gast.BinOp(whole, gast.Sub(), quote.name(share))
            made = gast.AugAssign(target, gast.Sub(), rest.right) if own else gast.Assign([target], rest, None)
            part[at] = gast.copy_location(made, s)
            return
        changed = bound(s) | written(s)
        if changed & fixed or any(together(n, name) for n in changed):
            return


def shared_target(s: gast.AST, factor: str, whole: str) -> Any:
    """The target of: target = factor * whole."""
    match s:
        case gast.AugAssign(target=target, op=gast.Mult(), value=value):
            return target if (quote.unparse(target), quote.unparse(value)) == (whole, factor) else None
        case gast.Assign(targets=[target], value=gast.BinOp(left=left, op=gast.Mult(), right=right)):
            return target if (quote.unparse(right), quote.unparse(left)) == (whole, factor) else None
    return None


def written(s: Any) -> set[str]:
    """Names whose memory a statement writes."""
    targets = [s.target] if isinstance(s, gast.AugAssign) else getattr(s, "targets", [])
    return {n.id for t in targets for n in walk(t) if isinstance(n, gast.Name)}
