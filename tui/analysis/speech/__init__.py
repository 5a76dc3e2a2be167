"""Speech: who says what stands where, read from the text before its sentences are chunks.

cast       the people and reports of a document, and where each is named
reports    inquiries, reviews and letters that "found" or "said" something
speakers   who stands as the subject of a verb of saying, on text; of other verbs: `tui.analysis.clauses`
cues       "X said", "according to X", "the report found", and what each governs
labels     who is meant by the label of a turn
turns      whose turn it is in a transcript, whose e-mail, whose statement
statements statements printed below what introduces them
voices     runs of text with a speaker, and who is meant by "he" and "I" among them
finding    the speaker of every run of a document
"""

from tui.analysis.speech.finding import SpeakerMap, find_speakers

__all__ = ["SpeakerMap", "find_speakers"]
