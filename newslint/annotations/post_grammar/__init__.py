"""The grammar of posts: tokens, the phrase that names a post, and the ways it is tied to a name."""
