"""One self-contained page: each release as it reads, its findings marked in the text and listed beside it."""

from newslint.reporters.html.page import write

__all__ = ["write"]
