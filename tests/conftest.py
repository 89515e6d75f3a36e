"""What all tests share."""

from hypothesis import settings

# A busy machine is no reason to fail: no example has to be quick.
settings.register_profile("newslint", deadline=None)
settings.load_profile("newslint")
