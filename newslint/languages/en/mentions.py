"""English."""

NOUNS = """
hashtag hashtags tags tagline tweet tweets tweeted tweeting twitter instagram tiktok facebook linkedin youtube
threads bluesky mastodon slack irc discord telegram x.com social socials channel channels booth stand campaign
campaigns conversation handle handles account accounts username trending viral challenge online retweet repost
thread x
"""
VERBS = """
using use used uses mention mentioning mentions follow following followers post posting posts posted share sharing
tag tagging tagged subscribe
"""
