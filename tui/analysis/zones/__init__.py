"""Zones: what each block of a document is by its layout, and what its head says of it.

paragraphs    runs of lines that belong together
mails         headers of e-mails and memoranda
transcripts   turns, and the labels that name who speaks
addresses     addresses run together on one line
letters       letters printed in full
letter_days   the day that each was written
furniture     what a site puts round a text: menus, teasers, requests to share
finding       the zone of every block
datelines     full dates as heads have them
headings      title, byline, publisher and date of the document
stories       what copies of one story share
"""

from tui.analysis.zones.finding import find_blocks
from tui.analysis.zones.headings import describe
from tui.analysis.zones.letter_days import letter_days
from tui.analysis.zones.paragraphs import is_entry
from tui.analysis.zones.transcripts import begins_turn

__all__ = ["begins_turn", "describe", "find_blocks", "is_entry", "letter_days"]
