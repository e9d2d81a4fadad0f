"""The rounds of a deep check: one small request per surface, and one tool call there and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ezswitch.connect import prompts
from ezswitch.connect.catalogue import read_error, request_id_in
from ezswitch.connect.prompts import Prompt, Target
from ezswitch.connect.refusals import judge_refusal, no_reply, said_in_reply
from ezswitch.connect.replies import Reply, ToolCall, read_reply
from ezswitch.connect.surfaces import REQUEST_IDS
from ezswitch.connect.text import shown, shown_phrase
from ezswitch.connect.verdicts import Judgement, judge_failure, place
from ezswitch.domain.deep import Kind, Planned, Round, Usage
from ezswitch.domain.phrase import NOTHING, Phrase, listed, say, say_count
from ezswitch.domain.ports import Answer, Web, WebFailure
from ezswitch.domain.secret import Secret
from ezswitch.domain.stopping import Stopping
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import Verdict

DEADLINE = 60.0
"""Seconds for each request: ezrouter and others queue instead of refusing (its docs name 60 s for a chat)."""
COSTS = {Kind.ANSWER: 20 + prompts.SHORT, Kind.TOOL_CALL: 2 * (150 + prompts.LONG)}
"""Tokens at most and roughly: what is sent, and the limit of what may be generated; a tool call is two requests."""
_BAD_REQUEST = 400
_RAW = 20_000
_OK = range(200, 300)


@dataclass(frozen=True)
class Sender:
    """What the rounds of one deep check share: the web, the key, and a way to stop."""

    web: Web
    secret: Secret
    stopping: Stopping
    deadline: float = DEADLINE


@dataclass(frozen=True)
class Seen:
    """One round, and the verdict it stands for: OK where it worked."""

    round: Round
    verdict: Verdict


@dataclass(frozen=True)
class _Came:
    """What one request brought: the answer and what it says, or why that is no use."""

    answer: Answer | None
    reply: Reply | None
    fault: Judgement | None


def plan(surfaces: dict[Surface, str], with_tools: tuple[Surface, ...]) -> tuple[Planned, ...]:
    """Return the rounds for these surfaces and models, in order: a word on each, then the tool calls."""
    words = [Planned(surface, Kind.ANSWER, model, COSTS[Kind.ANSWER]) for surface, model in surfaces.items()]
    tools = [
        Planned(surface, Kind.TOOL_CALL, surfaces[surface], COSTS[Kind.TOOL_CALL])
        for surface in with_tools
        if surface in surfaces
    ]
    return (*words, *tools)


def run(planned: tuple[Planned, ...], base_url: dict[Surface, str], sender: Sender) -> Callable[[Planned], Seen | None]:
    """Return what runs one of the planned rounds; None where it was stopped, or not worth its tokens any more."""
    silent: set[Surface] = set()

    def one(this: Planned) -> Seen | None:
        if sender.stopping.asked or this.surface in silent or this not in planned:
            return None
        target = Target(this.surface, base_url[this.surface], this.model, sender.secret)
        seen = (_answer if this.kind is Kind.ANSWER else _tool_call)(target, sender)
        if sender.stopping.asked:
            return None
        if seen.verdict is not Verdict.OK:
            silent.add(this.surface)
        return seen

    return one


def _answer(target: Target, sender: Sender) -> Seen:
    came = _sent(prompts.a_word(target), target, sender)
    if came.fault is not None:
        return _seen(target, sender, Kind.ANSWER, [came])
    message = say("{model} answers on the {format} address.", model=target.model, format=target.surface.label)
    return _seen(target, sender, Kind.ANSWER, [came], message)


def _tool_call(target: Target, sender: Sender) -> Seen:
    first = _sent(prompts.a_tool_call(target), target, sender)
    if first.fault is not None:
        return _seen(target, sender, Kind.TOOL_CALL, [first])
    reply = first.reply
    assert reply is not None
    if reply.call is None or reply.call.name != prompts.TOOL:
        fault = Judgement(Verdict.OK, _no_call(target, announced=reply.announced), _ELSEWHERE)
        return _seen(target, sender, Kind.TOOL_CALL, [replace(first, fault=fault)])
    second = _sent(prompts.the_result(target, _numbered(reply.call)), target, sender)
    if second.fault is not None:
        message = say(
            "{model} on the {format} address calls a tool, but then: {fault}",
            model=target.model,
            format=target.surface.label,
            fault=second.fault.message,
        )
        second = replace(second, fault=replace(second.fault, message=message))
        return _seen(target, sender, Kind.TOOL_CALL, [first, second])
    message = say(
        "{model} on the {format} address calls a tool and goes on with its result.",
        model=target.model,
        format=target.surface.label,
    )
    return _seen(target, sender, Kind.TOOL_CALL, [first, second], message)


def _no_call(target: Target, *, announced: bool) -> Phrase:
    model, label = target.model, target.surface.label
    if announced:
        return say(
            "{model} on the {format} address announces a tool call that never arrives.", model=model, format=label
        )
    return say("{model} on the {format} address answers without calling the tool.", model=model, format=label)


_ELSEWHERE = say("An agent would wait for it in vain. Use another model or another of the profile's addresses.")


def _numbered(call: ToolCall) -> ToolCall:
    return call if call.id else replace(call, id="call_1")


def _sent(prompt: Prompt, target: Target, sender: Sender) -> _Came:
    origin = origin_of(prompt.url)
    try:
        answer = _posted(prompt, sender)
        if answer.status == _BAD_REQUEST and "max_tokens" in read_error(answer.body).message:
            answer = _posted(prompts.without_limit_name(prompt), sender)
    except WebFailure as failure:
        return _Came(None, None, judge_failure(failure, origin))
    if answer.status not in _OK:
        return _Came(answer, None, judge_refusal(answer, origin, target.model))
    reply = read_reply(target.surface, answer.body)
    if reply is None:
        return _Came(answer, None, no_reply(answer, origin))
    fault = said_in_reply(reply.error, origin, target.model) if reply.error else None
    return _Came(answer, reply, fault)


def _posted(prompt: Prompt, sender: Sender) -> Answer:
    return sender.web.post(prompt.url, prompt.headers, prompt.body, timeout=sender.deadline, stopping=sender.stopping)


def _seen(target: Target, sender: Sender, kind: Kind, came: list[_Came], message: Phrase = NOTHING) -> Seen:
    last, fault = came[-1], came[-1].fault
    answers = [one.answer for one in came if one.answer is not None]
    counted = [one.reply.usage for one in came if one.reply is not None and one.reply.usage is not None]
    secret = sender.secret
    return Seen(
        Round(
            surface=target.surface,
            kind=kind,
            model=target.model,
            ok=fault is None,
            message=shown_phrase(fault.message if fault else message, secret),
            hint=shown_phrase(fault.hint, secret) if fault else NOTHING,
            ms=sum(one.ms for one in answers) if answers else None,
            status=last.answer.status if last.answer else None,
            request_id=shown(_request_id(last.answer), secret, 200) if last.answer else "",
            usage=sum(counted, Usage()) if counted else None,
            streamed=any(one.reply is not None and one.reply.streamed for one in came),
            raw=shown(last.answer.body[:_RAW].decode(errors="replace"), secret) if last.answer else "",
            base_url=target.base_url,
        ),
        fault.verdict if fault else Verdict.OK,
    )


def _request_id(answer: Answer) -> str:
    named = (answer.headers.get(name, "") for name in REQUEST_IDS)
    return next((text for text in named if text), "") or request_id_in(answer.body)


def cost_in_words(planned: tuple[Planned, ...], urls: dict[Surface, str]) -> Phrase:
    """Return one sentence that says what would be sent where, and what it costs at most."""
    hosts = listed(dict.fromkeys(place(origin_of(urls[one.surface])) for one in planned))
    models = listed(dict.fromkeys(one.model for one in planned))
    requests = sum(2 if one.kind is Kind.TOOL_CALL else 1 for one in planned)
    tokens = sum(one.most_tokens for one in planned)
    return say_count(
        requests,
        "Sends {n} short request to {hosts} with {models}: about {tokens} at most, which your provider bills.",
        "Sends {n} short requests to {hosts} with {models}: about {tokens} at most, which your provider bills.",
        hosts=hosts,
        models=models,
        tokens=say_count(tokens, "{n} token", "{n} tokens"),
    )
