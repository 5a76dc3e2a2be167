"""fasti: who held which post when, from a folder of documents, with the sentence that says so.

The house, bottom up; a room imports only from rooms on lower floors:

    0  errors, resources      sentences for the user; where bundled files lie
       cells                  what is safe to show, and how wide it is
       values, choices        frozen values and enumerations that load fast
       notation               what annotations ask for as a program runs
    1  model/                 frozen values: dates, documents, statements, events, people
    2  settings               fasti.toml beside a corpus
    3  readers/               bytes of a file -> Document
       analysis/              Document -> statements, pure
       resolution             statements -> people, events, conflicts, pure
       store/                 the index of a corpus: a cache in SQLite, the only room with SQL
    4  corpus/                paths -> Chronology: readers, analysis, resolution and store joined
       queries                filter, search, who, on
       wording                events and dates in words, the same everywhere
       timeline/              events and a visible range -> lanes, marks and axis in cells
    5  frame/                 a view -> rows of styled runs: the one drawing of every screen
       browsing/              how a view becomes the next, pure
    6  app/                   the explorer; alone imports Textual
    7  cli/                   commands; alone prints and exits
"""
