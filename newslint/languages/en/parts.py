"""English: what the parts of a release are called."""

from __future__ import annotations

from newslint.languages.parts import PartWords, lines


def build() -> PartWords:
    return PartWords(
        about=lines("about"),
        about_alone=lines("""
            who we are
            company profile
            company information
            forward-looking statements
            forward looking statements
            safe harbor statement
            safe harbour statement
            cautionary statement"""),
        contact=lines("""
            contact
            contacts
            enquiries
            inquiries
            enquiry
            inquiry
            queries
            press office
            press officer
            media relations
            media relations officer"""),
        contact_lines=lines("""
            for more information
            for further information
            for additional information
            for media
            for press
            for interviews
            for interview requests
            to arrange an interview
            media contact
            press contact
            contact
            media enquiries
            media inquiries"""),
        labels=lines("""
            press release
            news release
            media release
            press statement
            media statement
            press notice
            official statement
            statement
            news
            announcement
            joint press release
            joint media release
            press information"""),
        advisories=lines("""
            media advisory
            press advisory
            media alert
            save the date
            photo opportunity
            media invitation"""),
        immediate=lines("""
            for immediate release
            for immediate publication
            for immediate use
            immediate release
            for release now"""),
        embargo=lines("""
            embargo
            embargoed
            under embargo
            strictly embargoed
            not for release before
            not for publication before
            not for release until
            hold for release
            do not publish before"""),
        ends=lines("""
            ends
            end
            end of release
            -30-
            -more-
            more"""),
        notes=lines("""
            notes to editors
            notes to editor
            note to editors
            note to editor
            notes for editors
            note for editors
            editor's note
            editors' notes
            editor's notes
            footnotes
            references
            annex
            media resources"""),
        social=lines("""
            follow us
            connect with us
            stay connected
            like us on
            find us on
            join us on
            share this
            hashtags
            social media"""),
        byline=lines("by\nwritten by\nauthor"),
    )
