"""A plugin of mypy: in the window's rooms a phrase never becomes plain text without having been translated.

A `Phrase` is a `str`, so that the command line shows it as it is. In `desktop/` that would be English in every
language, and no type says so. This looks at what a phrase is handed to there: a parameter that takes any text, an
f-string, a concatenation, `join`. `language.translated` takes it; whatever shows it takes what that returns. A function
of the window's own that translates what it is given has a parameter `str | Phrase`. What is assigned or returned as a
`str` on the way is not seen here: `tests/desktop/test_another_language.py` sees that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mypy.checker import TypeChecker
from mypy.nodes import ConditionalExpr, Expression, OpExpr
from mypy.plugin import FunctionSigContext, MethodContext, MethodSigContext, Plugin
from mypy.types import FunctionLike, Instance, Type, UnionType, get_proper_type

PHRASE = "ezswitch.domain.phrase.Phrase"
ROOM = "/ezswitch/desktop/"
TAKING = frozenset({"translated", "tell", "tell_count"})
"""Functions of language.py: what they are given is looked up."""
GLUE = frozenset({"builtins.str.format", "builtins.str.join", "builtins.str.__add__"})
HARMLESS = frozenset({"startswith", "endswith", "__eq__", "__ne__", "__len__", "__hash__", "__contains__"})
"""Methods of a phrase that make no text of it."""
WORDS = "this phrase is shown in English in every language: translated(...) says it in the window's"


class Untranslated(Plugin):
    """Asks about every call; those outside of desktop/ are left alone."""

    def get_function_signature_hook(self, fullname: str) -> Callable[[FunctionSigContext], FunctionLike] | None:
        """Look at the calls of functions and classes that show something."""
        shows = fullname.startswith(("PySide6.", "ezswitch.desktop."))
        return _called if shows and fullname.rpartition(".")[2] not in TAKING else None

    def get_method_signature_hook(self, fullname: str) -> Callable[[MethodSigContext], FunctionLike] | None:
        """Look at the calls of methods that show something."""
        return _called if fullname.startswith(("PySide6.", "ezswitch.desktop.")) else None

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Look at what makes new text of a phrase."""
        owner, _, name = fullname.rpartition(".")
        return _glued if fullname in GLUE else _shaped if owner == PHRASE and name not in HARMLESS else None


def _called(context: FunctionSigContext | MethodSigContext) -> FunctionLike:
    signature = context.default_signature
    if _here(context):
        for wanted, given in zip(signature.arg_types, context.args, strict=False):
            if _takes_any_text(wanted):
                for one in given:
                    _look(context, one)
    return signature


def _look(context: FunctionSigContext | MethodSigContext, one: Expression) -> None:
    """Complain about a phrase, also where it is one of two branches."""
    for part in _branches(one):
        with context.api.msg.filter_errors():  # a branch by itself lacks what its condition says of it
            kind = context.api.get_expression_type(part)
        if _is_phrase(kind):
            context.api.fail(WORDS, part)


def _branches(one: Expression) -> Sequence[Expression]:
    if isinstance(one, ConditionalExpr):
        return [*_branches(one.if_expr), *_branches(one.else_expr)]
    if isinstance(one, OpExpr) and one.op in ("or", "and"):
        return [*_branches(one.left), *_branches(one.right)]
    return [one]


def _glued(context: MethodContext) -> Type:
    if _here(context):
        for given in (kind for kinds in context.arg_types for kind in kinds):
            if _is_phrase(given) or _holds_phrases(given):
                context.api.fail(WORDS, context.context)
    return context.default_return_type


def _shaped(context: MethodContext) -> Type:
    if _here(context):
        context.api.fail(f"{WORDS}; what is done to its letters comes after that", context.context)
    return context.default_return_type


def _here(context: FunctionSigContext | MethodSigContext | MethodContext) -> bool:
    """Tell whether a call is of the window's. Tables at the top of a module are translated where they are used."""
    assert isinstance(context.api, TypeChecker)
    path = context.api.path.replace("\\", "/")
    inside = context.api.scope.current_function() is not None
    return inside and ROOM in path and not path.endswith("desktop/language.py")


def _takes_any_text(wanted: Type) -> bool:
    """Tell whether a parameter takes plain text: `str`, or `str | None`. `str | Phrase` says: I translate phrases."""
    kind = get_proper_type(wanted)
    if isinstance(kind, UnionType):
        texts = [get_proper_type(one) for one in kind.items]
        return not any(_is_phrase(one) for one in texts) and any(_takes_any_text(one) for one in texts)
    return isinstance(kind, Instance) and kind.type.fullname in ("builtins.str", "builtins.object")


def _is_phrase(kind: Type) -> bool:
    proper = get_proper_type(kind)
    if isinstance(proper, UnionType):
        return any(_is_phrase(one) for one in proper.items)
    return isinstance(proper, Instance) and proper.type.fullname == PHRASE


def _holds_phrases(kind: Type) -> bool:
    """Tell whether `join` would be given phrases: a list, a tuple, a generator of them."""
    proper = get_proper_type(kind)
    return isinstance(proper, Instance) and any(_is_phrase(one) for one in proper.args)


def plugin(_version: str) -> type[Plugin]:
    """Answer mypy, which asks for this by its name."""
    return Untranslated
