"""newslint: the desk editor that reads every release before it goes out."""

__version__ = "0.1.0"
