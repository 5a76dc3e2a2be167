"""Names: who and what is named, short forms read against full ones.

words      capitalised words and what the lexicon knows of them
trimming   titles, common words and letters after the name cut away
orders     family names that stand first
lives      a birth or years of life beside a name
kinds      a person, a body or place, or something nothing speaks for
deeds      posts entered, held and left beside a name
forms      all that the words of a name tell, wherever they stand
behind     a generation and letters that stand behind a name
runs       the runs of capitals of a sentence
mixed_case capitals inside names that shout in another place
same       whether two forms of a name can be one person's
register   the people of a document

A name is a person's if something says so: a title before it ("Ms Champion"), a given name, initials, a post beside it,
or that the document has it elsewhere in full. What nothing speaks for stays a bare NAME.
"""

from tui.analysis.names.people import Named, Names, Person
from tui.analysis.names.register import find_names

__all__ = ["Named", "Names", "Person", "find_names"]
