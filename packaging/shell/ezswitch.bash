# Written by packaging/docs.py from cli/arguments.py.
_ezswitch_ids() {
    ezswitch "$1" 2>/dev/null | sed -n 's/^\([a-z0-9][a-z0-9._-]*\)\(:\|  \).*/\1/p'
}

_ezswitch() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local command= given offered= ids= files=
    for given in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$command $given" in
            " status") command="status" ;;
            " agents") command="agents" ;;
            " profiles") command="profiles" ;;
            " presets") command="presets" ;;
            " add") command="add" ;;
            " edit") command="edit" ;;
            " duplicate") command="duplicate" ;;
            " remove") command="remove" ;;
            " import") command="import" ;;
            " export") command="export" ;;
            " subscriptions") command="subscriptions" ;;
            "subscriptions refresh") command="subscriptions refresh" ;;
            "subscriptions remove") command="subscriptions remove" ;;
            " keys") command="keys" ;;
            "keys set") command="keys set" ;;
            "keys approve") command="keys approve" ;;
            "keys remove") command="keys remove" ;;
            "keys unlock") command="keys unlock" ;;
            " use") command="use" ;;
            " undo") command="undo" ;;
            " redo") command="redo" ;;
            " run") command="run" ;;
            " revert") command="revert" ;;
            " history") command="history" ;;
            " check") command="check" ;;
            " diagnose") command="diagnose" ;;
            " models") command="models" ;;
            " balance") command="balance" ;;
            " doctor") command="doctor" ;;
            " drift") command="drift" ;;
            " updates") command="updates" ;;
        esac
    done
    case "$command:$before" in
        "agents:--validate") compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        "agents:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "add:--preset") mapfile -t COMPREPLY < <(compgen -W "$(_ezswitch_ids presets)" -- "$word"); return ;;
        "add:--name") COMPREPLY=(); return ;;
        "add:--openai") COMPREPLY=(); return ;;
        "add:--responses") COMPREPLY=(); return ;;
        "add:--anthropic") COMPREPLY=(); return ;;
        "add:--gemini") COMPREPLY=(); return ;;
        "add:--model") COMPREPLY=(); return ;;
        "add:--surface") COMPREPLY=(); return ;;
        "add:--notes") COMPREPLY=(); return ;;
        "add:--tags") COMPREPLY=(); return ;;
        "add:--way") COMPREPLY=(); return ;;
        "add:--key") COMPREPLY=(); return ;;
        "add:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "edit:--name") COMPREPLY=(); return ;;
        "edit:--openai") COMPREPLY=(); return ;;
        "edit:--responses") COMPREPLY=(); return ;;
        "edit:--anthropic") COMPREPLY=(); return ;;
        "edit:--gemini") COMPREPLY=(); return ;;
        "edit:--model") COMPREPLY=(); return ;;
        "edit:--surface") COMPREPLY=(); return ;;
        "edit:--notes") COMPREPLY=(); return ;;
        "edit:--tags") COMPREPLY=(); return ;;
        "edit:--way") COMPREPLY=(); return ;;
        "edit:--key") COMPREPLY=(); return ;;
        "edit:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "edit:--before") mapfile -t COMPREPLY < <(compgen -W "$(_ezswitch_ids profiles)" -- "$word"); return ;;
        "edit:--after") mapfile -t COMPREPLY < <(compgen -W "$(_ezswitch_ids profiles)" -- "$word"); return ;;
        "duplicate:--name") COMPREPLY=(); return ;;
        "remove:--move-to") mapfile -t COMPREPLY < <(compgen -W "$(_ezswitch_ids profiles)" -- "$word"); return ;;
        "remove:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "import:--take") COMPREPLY=(); return ;;
        "import:--public-key") COMPREPLY=(); return ;;
        "import:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "export:--name") COMPREPLY=(); return ;;
        "export:--output") compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        "subscriptions refresh:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "keys set:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "keys set:--command") COMPREPLY=(); return ;;
        "keys approve:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "use:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "undo:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "redo:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "run:--with") mapfile -t COMPREPLY < <(compgen -W "$(_ezswitch_ids profiles)" -- "$word"); return ;;
        "run:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "revert:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "doctor:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
        "drift:--accept") mapfile -t COMPREPLY < <(compgen -W "plain-http new-origin key-file key-command rejected-key overwrite-changes literal-key outside-home missing-model remove-all" -- "$word"); return ;;
    esac
    case "$command" in
        "") offered="-h --help --version --json status agents profiles presets add edit duplicate remove import export subscriptions keys use undo redo run revert history check diagnose models balance doctor drift updates --demo --minimised" ;;
        "status") offered="-h --help --json" ;;
        "agents") offered="-h --help --json --validate --accept" ;;
        "profiles") offered="-h --help --json" ;;
        "presets") offered="-h --help --json" ;;
        "add") offered="-h --help --json --preset --name --openai --responses --anthropic --gemini --model --surface --notes --tags --way --key --key-stdin --no-check --accept"; ids=presets ;;
        "edit") offered="-h --help --json --name --openai --responses --anthropic --gemini --model --surface --notes --tags --way --key --key-stdin --no-check --accept --before --after"; ids=profiles ;;
        "duplicate") offered="-h --help --json --name"; ids=profiles ;;
        "remove") offered="-h --help --json --move-to --accept"; ids=profiles ;;
        "import") offered="-h --help --json --take --all --yes --public-key --dry-run --accept"; files=yes ;;
        "export") offered="-h --help --json --name --output --force --text --key-commands"; ids=profiles ;;
        "subscriptions") offered="-h --help --json refresh remove" ;;
        "subscriptions refresh") offered="-h --help --json --apply --due --accept" ;;
        "subscriptions remove") offered="-h --help --json" ;;
        "keys") offered="-h --help --json set approve remove unlock" ;;
        "keys set") offered="-h --help --json --accept --command" ;;
        "keys approve") offered="-h --help --json --accept" ;;
        "keys remove") offered="-h --help --json" ;;
        "keys unlock") offered="-h --help --json" ;;
        "use") offered="-h --help --json --all --dry-run --accept --notify own-sign-in"; ids=$([[ $given == use ]] && echo profiles || echo agents) ;;
        "undo") offered="-h --help --json --accept --notify" ;;
        "redo") offered="-h --help --json --accept" ;;
        "run") offered="-h --help --json --with --stay --accept"; ids=agents ;;
        "revert") offered="-h --help --json --all --accept"; ids=agents ;;
        "history") offered="-h --help --json"; ids=agents ;;
        "check") offered="-h --help --json --deep"; ids=profiles ;;
        "diagnose") offered="-h --help --json"; ids=agents; files=yes ;;
        "models") offered="-h --help --json"; ids=profiles ;;
        "balance") offered="-h --help --json"; ids=profiles ;;
        "doctor") offered="-h --help --json --remove-all --accept"; files=yes ;;
        "drift") offered="-h --help --json --reapply --adopt --leave --accept"; ids=agents ;;
        "updates") offered="-h --help --json" ;;
    esac
    [[ -n "$ids" && "$word" != -* ]] && offered="$offered $(_ezswitch_ids "$ids")"
    mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$word")
    [[ "$files" == yes ]] && compopt -o default
}

complete -F _ezswitch ezswitch
