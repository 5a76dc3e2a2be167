"""Document -> statements: stages, each from the values of the one before; `extraction` is the chain.

zones         blocks of the text by their layout; the document's own title and date
segmentation  sentences and tokens, `quotations`
timex         dates, times, durations and what they come to
names         people, bodies and places
chunks        a sentence as one symbol a chunk; then `posts` and `works` put together
reference     who "he", "the former chief executive" and "the council" are
scenes        a sentence with all that rules ask of it; `clauses`: whose deed a verb tells of; `times`: when it was
factuality    happened, planned, called for, denied: decided once for all rules
rules         chunks -> drafts of tenures, letters, publications, resignations (`patterns`, `drafts`)
speech        who says what stands where
settling      what a resignation leaves unsaid; `omissions`: what was seen and not read

`unseen` keeps escapes and control characters from all of these, `margins` what stands beside lines, `page_breaks` and
`note_marks` what is a printed page's own, `justified` and `spaced_lines` its spaces; `shown` tells where the rest
stands; `extracted` is what comes out.
`terms` looks words up in the files of `lexicon`; `structure` and `symbols` are the values the stages share.
"""
