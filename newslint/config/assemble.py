"""From layers to a configuration: the newsroom file and the profiles that they name are read."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.config.layers import Configuration, Layer
from newslint.config.problems import ConfigError
from newslint.desk import Profile
from newslint.profiles import ProfileError, built_in_profiles, read_profile


def assemble(layers: Sequence[Layer]) -> Configuration:
    """A configuration from its layers. Raises ConfigError, and NewsroomError for the newsroom file."""
    found = Configuration(tuple(layers))
    files = found.paths("newsroom")
    profiles: dict[str, Profile] = dict(built_in_profiles())
    for layer in layers:
        for name, table in layer.table.get("profiles", {}).items():
            try:
                profiles[name] = read_profile(name, table, profiles)
            except ProfileError as error:
                raise ConfigError(f"{layer.where('profiles', name)}{error}") from error
    if files:
        from newslint import newsroom

        return Configuration(found.layers, newsroom.read(files[0]), profiles)
    return Configuration(found.layers, found.newsroom, profiles)
