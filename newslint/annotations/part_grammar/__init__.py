"""How the parts of a release are told apart: signs in a line, what a line says, the walk over the blocks."""
