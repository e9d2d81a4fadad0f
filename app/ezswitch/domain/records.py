"""Recorded switches as JSON values and back: one shape for the intent, the originals and the history."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any, cast

from ezswitch.domain.phrase import packed, unpacked
from ezswitch.domain.plan import AgentChange, DirectoryLock, FileRecord, Image, Kind, SwitchRecord
from ezswitch.domain.profile_edit import ProfileEdit, SettingEdit

Json = dict[str, Any]
"""A JSON object; it leaves this module only to be written to, or after being read from, one of our own files."""


def switch_to_json(switch: SwitchRecord) -> Json:
    """Return a switch as a JSON object; time in RFC 3339."""
    changes = [
        {
            **asdict(change),
            "takes_effect": packed(change.takes_effect),
            "warnings": [packed(warning) for warning in change.warnings],
        }
        for change in switch.changes
    ]
    return {**asdict(switch), "time": switch.time.isoformat(), "changes": changes}


def switch_from_json(value: Json) -> SwitchRecord:
    """Return the switch that `switch_to_json` wrote; raises KeyError, TypeError or ValueError for anything else."""
    return SwitchRecord(
        id=str(value["id"]),
        time=datetime.fromisoformat(value["time"]),
        kind=Kind(value["kind"]),
        changes=tuple(_change(change) for change in value["changes"]),
        files=tuple(file_from_json(file) for file in value["files"]),
        takes_back=str(value["takes_back"]),
        taken_back_by=str(value["taken_back_by"]),
        edit=_edit(value.get("edit")),  # older records have none
    )


def file_to_json(file: FileRecord) -> Json:
    """Return one file's record as a JSON object."""
    return asdict(file)


def file_from_json(value: Json) -> FileRecord:
    """Return the file's record that `file_to_json` wrote."""
    parts = {
        "before": image_from_json(value["before"]),
        "after": image_from_json(value["after"]),
        "made": tuple(value["made"]),
        "lock": DirectoryLock(**value["lock"]) if value["lock"] else None,
    }
    return FileRecord(**cast("Json", {**value, **parts}))


def image_to_json(image: Image) -> Json:
    """Return an image's description (never its body) as a JSON object."""
    return asdict(image)


def image_from_json(value: Json) -> Image:
    """Return the image that `image_to_json` wrote."""
    return Image(**{**value, "holes": tuple((int(at), str(name)) for at, name in value["holes"])})


def _change(value: Json) -> AgentChange:
    # Records from before there were phrases hold plain text, which `unpacked` takes as well.
    words = {
        "takes_effect": unpacked(value["takes_effect"]),
        "warnings": tuple(unpacked(warning) for warning in value["warnings"]),
    }
    return AgentChange(**cast("Json", {**value, **words}))


def _edit(value: Json | None) -> ProfileEdit | None:
    if value is None:
        return None
    settings = (SettingEdit(tuple(map(str, one["path"])), one["before"], one["after"]) for one in value["settings"])
    return ProfileEdit(str(value["profile"]), tuple(settings))
