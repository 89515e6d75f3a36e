"""The JSON Schema of newslint.toml, made of the table of keys and of the rules with their options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newslint.config.keys import KEYS, SEVERITIES, Key
from newslint.rule import Rule


def schema(rules: Mapping[str, Rule]) -> dict[str, Any]:
    """The schema for these rules."""
    own = {key.name: _key(key) for key in KEYS}
    own["rules"] = {
        "type": "object",
        "description": _help("rules"),
        "additionalProperties": False,
        "properties": {rule.id: _rule(rule) for rule in rules.values()},
    }
    by_path = {key.name: own[key.name] for key in KEYS if key.by_path}
    own["paths"] = {
        "type": "array",
        "description": _help("paths"),
        "items": {
            "type": "object",
            "additionalProperties": False,
            "required": ["match"],
            "properties": {"match": {"type": "array", "items": {"type": "string"}, "minItems": 1}, **by_path},
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newslint.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": own,
    }


def _help(name: str) -> str:
    return next(key.help for key in KEYS if key.name == name)


def _key(key: Key) -> dict[str, Any]:
    described: dict[str, Any] = {"description": key.help}
    if key.kind == "texts":
        return {**described, "type": "array", "items": {"type": "string"}}
    if key.kind == "tables":
        return {**described, "type": "array", "items": {"type": "object"}}
    if key.kind == "table":
        return {**described, "type": "object"}
    return {**described, "type": "string", **({"enum": list(key.choices)} if key.choices else {})}


def _rule(rule: Rule) -> dict[str, Any]:
    options = {name: _option(rule.options.get(name, default)) for name, default in rule.parameters.items()}
    return {
        "type": "object",
        "description": rule.title,
        "additionalProperties": False,
        "properties": {"severity": {"enum": list(SEVERITIES)}, "enabled": {"type": "boolean"}, **options},
    }


def _option(default: Any) -> dict[str, Any]:
    if isinstance(default, bool):
        return {"type": "boolean", "default": default}
    if isinstance(default, int):
        return {"type": "integer", "default": default}
    if isinstance(default, float):
        return {"type": "number", "default": default}
    if isinstance(default, str):
        return {"type": "string", "default": default}
    if isinstance(default, (list, tuple)):
        return {"type": "array", "default": list(default)}
    return {"type": "object"} if isinstance(default, Mapping) else {}
