-- The index of one corpus. What is packed is JSON or text under zlib, with a checksum that tells damage from content. Ids
-- of events, statements, people and organisations are twelve hexadecimal digits, kept as numbers of six bytes, and as text
-- where they are anything else (`key_of` in `tui/store/packing.py`): their columns have no type.

CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO state VALUES ('people', 0); -- how many there are: the first screen says so, and counting many takes its time

CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,    -- size and times of the file as it was read; empty: look at the file again
    sha256 NOT NULL,        -- of its bytes, as bytes; empty where they could not be read
    reading TEXT NOT NULL,  -- what it was read with: the extractor and the settings of the document
    document BLOB,          -- packed, without its text; NULL where it could not be read
    problems BLOB           -- packed; NULL where there are none
);

CREATE INDEX documents_with_problems ON documents (id) WHERE problems IS NOT NULL;
CREATE INDEX documents_not_read ON documents (id) WHERE document IS NULL;

-- What belongs to a document is numbered from 2 to the 20 times the number of the document.
-- Its text, packed and then cut into pieces of which a page of the file holds some: larger ones leave a part of each empty.
CREATE TABLE texts (number INTEGER PRIMARY KEY, text BLOB NOT NULL);
CREATE TABLE statements (
    number INTEGER PRIMARY KEY,
    id NOT NULL,
    block INTEGER           -- which statements it is compared with; NULL as long as others must tell
);
CREATE INDEX statements_by_id ON statements (id >> 24); -- its first half: few share it
CREATE INDEX statements_by_block ON statements (block);
-- What they say, 16 in one, for what stands in one document is alike: `number` is that of the first of them.
CREATE TABLE said (number INTEGER PRIMARY KEY, statements BLOB NOT NULL);

-- What documents must tell for their statements to be joined with those of others (`tui/resolution/blocking.py`).
-- The names of people.
CREATE TABLE names (
    number INTEGER PRIMARY KEY,
    key INTEGER NOT NULL,
    text TEXT NOT NULL,
    uses INTEGER NOT NULL   -- in how many documents
);
CREATE INDEX names_by_key ON names (key); -- few have one key; their texts need not stand here again
-- The names that a document has, and whom each may mean; `person` only where the name alone does not tell.
CREATE TABLE named (
    name INTEGER NOT NULL,
    document INTEGER NOT NULL,
    times INTEGER NOT NULL, -- in how many statements
    first INTEGER,          -- the first day, as an ordinal, that they speak of
    more INTEGER,           -- how many days after it the last is
    person,
    PRIMARY KEY (name, document)
) WITHOUT ROWID;
CREATE INDEX named_apart ON named (document) WHERE person IS NOT NULL;
-- The names of organisations, each with the name that it stands for; `organisation` only where they do not tell.
CREATE TABLE forms (
    number INTEGER PRIMARY KEY,
    key INTEGER NOT NULL,
    name TEXT NOT NULL,
    standing TEXT NOT NULL,
    document TEXT,          -- where it is spoken of, if it has no name, as "the council"
    uses INTEGER NOT NULL,  -- how often documents have it
    organisation
);
CREATE INDEX forms_by_key ON forms (key);
CREATE TABLE bodies (form INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (form, document)) WITHOUT ROWID;
-- The blocks of each statement that is in more than one.
CREATE TABLE bridges (block INTEGER NOT NULL, statement INTEGER NOT NULL, PRIMARY KEY (block, statement)) WITHOUT ROWID;
CREATE INDEX bridges_by_statement ON bridges (statement);
-- The clues by which a statement offers a block, 0 if it is its own, or asks for one; of one that asks also the blocks
-- where it else stands.
CREATE TABLE clues (
    clue INTEGER NOT NULL,
    statement INTEGER NOT NULL,
    role INTEGER NOT NULL,
    block INTEGER NOT NULL,
    PRIMARY KEY (clue, statement, role, block)
) WITHOUT ROWID;
CREATE INDEX clues_of_asking ON clues (statement) WHERE role > 0;
-- What a document has in the four tables above, to be found there: the numbers of its names, those of its forms times
-- two, and one more for a place, and its clues, packed (`pack_numbers` in `tui/store/numbers.py`).
CREATE TABLE marked (document INTEGER PRIMARY KEY, names BLOB NOT NULL, forms BLOB NOT NULL, clues BLOB NOT NULL);
-- What is yet to be joined, stage by stage, since documents came, changed or went.
CREATE TABLE touched (stage INTEGER NOT NULL, key NOT NULL, PRIMARY KEY (stage, key)) WITHOUT ROWID;

-- The chronology that all statements make together, as long as nothing has changed. `rank` is the order of time and is
-- made of the event alone (`tui/model/events.py`), so that an event comes or goes without another's being numbered anew.
CREATE TABLE events (
    rank INTEGER PRIMARY KEY,
    id NOT NULL,
    kind INTEGER NOT NULL,  -- its place among all kinds
    organisation,
    has_conflict INTEGER NOT NULL,
    scale INTEGER,          -- from its first to its last known day it is less than 2 to this power; NULL where undated
    -- The days, as ordinals, that what is stated allows, where they are others than the known days, which `rank` tells.
    first INTEGER,
    last INTEGER,
    -- Between which days a tenure surely held; 0 and a day after all others where it did so at several times.
    sure_from INTEGER,
    sure_until INTEGER,
    -- The first and the last day stated of a tenure that nothing bounds before, or after; else NULL.
    unbegun INTEGER,
    unended INTEGER,
    event BLOB NOT NULL,
    slot INTEGER NOT NULL   -- its place, in no order, among those that are first known of in the same 128 days
);
-- What full text knows it by: small steps from one to the next take a byte in it where ranks would take seven.
CREATE INDEX events_by_number ON events ((rank >> 48 << 22 | slot));
CREATE INDEX events_by_id ON events (id >> 24);
CREATE INDEX events_by_organisation ON events (organisation >> 24) WHERE organisation IS NOT NULL;
-- And within each by rank; shorter ones stand near the days asked for.
CREATE INDEX events_by_scale ON events (scale, kind) WHERE scale > 5;
CREATE INDEX events_allowed ON events (first, last) WHERE first IS NOT NULL;
CREATE INDEX events_in_conflict ON events (rank) WHERE has_conflict;
CREATE INDEX events_unbegun ON events (unbegun) WHERE unbegun IS NOT NULL;
CREATE INDEX events_unended ON events (unended) WHERE unended IS NOT NULL;

-- How many events are first known of in each month, how many of them have a conflict, by how much dates lie thicker from
-- that month on (`tui/model/months.py`), and how many dated events are last known of in it.
CREATE TABLE spread (
    month INTEGER PRIMARY KEY,
    events INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    thicker INTEGER NOT NULL,
    ended INTEGER NOT NULL
);

CREATE TABLE participations (person NOT NULL, rank INTEGER NOT NULL, PRIMARY KEY (person, rank)) WITHOUT ROWID;

-- The lanes of all dated events: a person's begin where their first event does, in the order in which it names people.
-- What names nobody is the last, under the person ''. `stack` is how many rows the tenures take.
CREATE TABLE lanes (
    first INTEGER NOT NULL,
    place INTEGER NOT NULL,
    person NOT NULL UNIQUE,
    stack INTEGER NOT NULL,
    has_conflict INTEGER NOT NULL,
    PRIMARY KEY (first, place)
) WITHOUT ROWID;
CREATE INDEX lanes_in_conflict ON lanes (first, place) WHERE has_conflict;
-- The rows of the lanes that begin in each month.
CREATE TABLE lane_rows (month INTEGER PRIMARY KEY, stacks INTEGER NOT NULL);

CREATE TABLE people (
    number INTEGER PRIMARY KEY,
    id NOT NULL UNIQUE,
    family TEXT NOT NULL,
    person BLOB NOT NULL,
    key INTEGER             -- what all names of the person share
);
CREATE INDEX people_by_family ON people (family, id);
CREATE INDEX people_by_key ON people (key);
CREATE TABLE organisations (
    number INTEGER PRIMARY KEY,
    id NOT NULL UNIQUE,
    organisation BLOB NOT NULL,
    key INTEGER
);
CREATE INDEX organisations_by_key ON organisations (key);

-- Which words stand where; what is found by them is looked at again, letter by letter. Rows are numbered as the
-- document's and the person's are, and as `events_by_number` has it.
CREATE VIRTUAL TABLE text_words USING fts5 (words, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
CREATE VIRTUAL TABLE event_words USING fts5 (
    words, content = '', detail = none, columnsize = 0, prefix = '2', tokenize = 'ascii'
);
-- Keeps nothing of its own. A row for each place of a term: to tell in how many it is, it would count them all.
CREATE VIRTUAL TABLE event_terms USING fts5vocab (event_words, instance);
CREATE VIRTUAL TABLE people_words USING fts5 (words, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
