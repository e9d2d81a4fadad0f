"""Completion for bash, zsh and fish, from what may be typed; profiles and agents are asked from ezswitch itself."""

from __future__ import annotations

from collections.abc import Iterator

from grammar import AGENTS, FILES, FOLDERS, PRESETS, PROFILES, Command, Word, every, grammar

MADE = "# Written by packaging/docs.py from cli/arguments.py."
_ASKED = (PRESETS, PROFILES, AGENTS)
# Lines of `ezswitch profiles` begin with an id and two blanks, those of `ezswitch agents` with an id and a colon.
_IDS = r"""ezswitch "$1" 2>/dev/null | sed -n 's/^\([a-z0-9][a-z0-9._-]*\)\(:\|  \).*/\1/p'"""


def bash() -> str:
    """Return the completion for bash 4 and newer; it needs nothing but bash."""
    whole = grammar()
    lines = [MADE, "_ezswitch_ids() {", f"    {_IDS}", "}", "", "_ezswitch() {"]
    lines += ["    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}"]
    lines += ["    local command= given offered= ids= files="]
    lines += ['    for given in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do', '        case "$command $given" in']
    lines += [f'            "{_path(one)}") command="{one.name}" ;;' for one in every(whole)]
    lines += ["        esac", "    done", '    case "$command:$before" in']
    for one in every(whole):
        lines += [line for word in one.options if word.metavar for line in _bash_value(one, word)]
    lines += ["    esac", '    case "$command" in']
    lines += [f'        "{one.name}") {_bash_command(one)} ;;' for one in (whole, *every(whole))]
    lines += ["    esac", '    [[ -n "$ids" && "$word" != -* ]] && offered="$offered $(_ezswitch_ids "$ids")"']
    lines += ['    mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$word")']
    lines += ['    [[ "$files" == yes ]] && compopt -o default', "}", "", "complete -F _ezswitch ezswitch"]
    return "\n".join(lines) + "\n"


def _path(command: Command) -> str:
    """Return the words of a command as the loop meets them: what was found so far, a blank, the next word."""
    before, _, last = command.name.rpartition(" ")
    return f"{before} {last}"


def _bash_value(command: Command, word: Word) -> Iterator[str]:
    pattern = "|".join(f'"{command.name}:{name}"' for name in word.names)
    yield f"        {pattern}) {_bash_offer(word)}; return ;;"


def _bash_offer(word: Word) -> str:
    if word.choices:
        return f'mapfile -t COMPREPLY < <(compgen -W "{" ".join(word.choices)}" -- "$word")'
    if word.kind in _ASKED:
        return f'mapfile -t COMPREPLY < <(compgen -W "$(_ezswitch_ids {word.kind})" -- "$word")'
    if word.kind in (FILES, FOLDERS):
        flag = "-f" if word.kind == FILES else "-d"
        return f'compopt -o filenames; mapfile -t COMPREPLY < <(compgen {flag} -- "$word")'
    return "COMPREPLY=()"


def _bash_command(command: Command) -> str:
    offered = [name for word in command.options for name in word.names]
    offered += [one.name.split()[-1] for one in command.below]
    offered += ["--demo", "--minimised"] if not command.name else []
    offered += ["own-sign-in"] if command.name == "use" else []
    said = f'offered="{" ".join(offered)}"'
    ids = next((word.kind for word in command.places if word.kind in _ASKED), "")
    if len(command.places) > 1 and command.places[1].kind == AGENTS:
        ids = f"$([[ $given == {command.name} ]] && echo {ids} || echo {AGENTS})"
    files = any(word.kind in (FILES, FOLDERS) for word in command.places)
    return said + (f"; ids={ids}" if ids else "") + ("; files=yes" if files else "")


def zsh() -> str:
    """Return the completion for zsh, by its own _arguments."""
    whole = grammar()
    asked = _IDS.replace('"$1"', '"${@[-1]}"')  # _arguments puts options for compadd before it
    lines = ["#compdef ezswitch", MADE, "_ezswitch_ids() {", "    local -a found", f'    found=(${{(f)"$({asked})"}})']
    lines += ['    compadd "${@[1,-2]}" -a found', "}", ""]
    for one in (*every(whole), whole):
        lines += [f"{_function(one)}() {{", *_zsh_body(one), "}", ""]
    return "\n".join([*lines, '_ezswitch "$@"', ""])


def _function(command: Command) -> str:
    return "_ezswitch" + "".join(f"_{word}" for word in command.name.split())


def _zsh_body(command: Command) -> Iterator[str]:
    words = [_zsh_word(word, place) for place, word in enumerate(command.places, 1)]
    options = [_zsh_option(word) for word in command.options]
    if not command.below:
        yield from ["    _arguments -s \\", *(f"        {one} \\" for one in options + words), "        && return 0"]
        return
    yield "    local state line"
    yield "    _arguments -C \\"
    yield from (f"        {one} \\" for one in options)
    yield "        '1: :->command' '*::argument:->rest' && return 0"
    yield '    case "$state" in'
    yield "        command)"
    yield "            local -a known=("
    yield from (f"                {_quoted(_told(one))}" for one in command.below)
    yield "            )"
    yield "            _describe command known ;;"
    yield "        rest)"
    yield '            case "$line[1]" in'
    for one in command.below:
        yield f"                {one.name.split()[-1]}) {_function(one)} ;;"
    yield "            esac ;;"
    yield "    esac"


def _told(command: Command) -> str:
    return f"{command.name.split()[-1]}:{command.about}"


def _zsh_option(word: Word) -> str:
    about = word.about.replace("[", "(").replace("]", ")").replace(":", " ")
    value = f":{word.metavar}:{_zsh_action(word)}" if word.metavar else ""
    names = [_quoted(f"{'*' if word.metavar == 'NAME' else ''}{name}[{about}]{value}") for name in word.names]
    return " ".join(names)


def _zsh_word(word: Word, place: int) -> str:
    where = "*" if word.many else str(place)
    return _quoted(f"{where}:{word.metavar}:{_zsh_action(word)}")


def _zsh_action(word: Word) -> str:
    if word.choices:
        return f"({' '.join(word.choices)})"
    actions = {FILES: "_files", FOLDERS: "_files -/"}
    return f"_ezswitch_ids {word.kind}" if word.kind in _ASKED else actions.get(word.kind, " ")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def fish() -> str:
    """Return the completion for fish 3 and newer."""
    whole = grammar()
    lines = [MADE, "function __ezswitch_ids", f"    {_IDS.replace(chr(34) + '$1' + chr(34), '$argv[1]')}", "end", ""]
    lines += ["complete -c ezswitch -f"]
    names = " ".join(one.name for one in whole.below)
    first = f"not __fish_seen_subcommand_from {names}"
    lines += [_fish(first, f"-a {one.name}", one.about) for one in whole.below]
    lines += [line for word in whole.options for line in _fish_word(first, word)]
    lines += [_fish(first, "-l demo", "over a throwaway home: touches nothing")]
    for one in whole.below:
        here = f"__fish_seen_subcommand_from {one.name}"
        lines += [line for word in one.words for line in _fish_word(here, word)]
        lines += [_fish(here, f"-a {inner.name.split()[-1]}", inner.about) for inner in one.below]
        for inner in one.below:
            inside = f"{here}; and __fish_seen_subcommand_from {inner.name.split()[-1]}"
            lines += [line for word in inner.words for line in _fish_word(inside, word)]
    return "\n".join(dict.fromkeys(lines)) + "\n"


def _fish(condition: str, what: str, about: str) -> str:
    told = about.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$").replace("`", "'")
    return f'complete -c ezswitch -n "{condition}" {what} -d "{told}"'


def _fish_word(condition: str, word: Word) -> Iterator[str]:
    values = f'-a "{" ".join(word.choices)}"' if word.choices else ""
    if word.kind in _ASKED:
        values = f'-a "(__ezswitch_ids {word.kind})"'
    if word.kind in (FILES, FOLDERS):
        values = "-F"
    for name in word.names:
        flag = f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
        yield _fish(condition, " ".join(filter(None, (flag, "-r" if word.metavar else "", values))), word.about)
    if not word.names and values:
        yield _fish(condition, values, word.metavar.lower())
