"""The configuration: what is in force for a file, and from where each value comes.

Order, the later the stronger: the check's own default, the card, the configuration that is extended,
the configuration, its overrides for a path, the command line.
"""

from newslint.config.assemble import assemble
from newslint.config.file import check_table, find_file, read_layers
from newslint.config.layers import COMMAND_LINE, Configuration, Layer, Value
from newslint.config.pairing import MAY_NAME_ORIGINAL, Originals, named_original, originals
from newslint.config.problems import ConfigError, nearest
from newslint.config.settings import Settings, check_options, chosen_rules

__all__ = [
    "COMMAND_LINE",
    "MAY_NAME_ORIGINAL",
    "ConfigError",
    "Configuration",
    "Layer",
    "Originals",
    "Settings",
    "Value",
    "assemble",
    "check_options",
    "check_table",
    "chosen_rules",
    "find_file",
    "named_original",
    "nearest",
    "originals",
    "read_layers",
]
