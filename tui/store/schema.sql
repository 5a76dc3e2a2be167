-- The index of one corpus. What is packed is JSON or text under zlib, whose checksum tells damage from content.

CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,    -- size and times of the file as it was read; empty: look at the file again
    sha256 TEXT NOT NULL,   -- of its bytes; empty where they could not be read
    reading TEXT NOT NULL,  -- what it was read with: the extractor and the settings of the document
    document BLOB,          -- packed, without its text; NULL where it could not be read
    problems BLOB           -- packed; NULL where there are none
);

CREATE TABLE texts (number INTEGER PRIMARY KEY, text BLOB NOT NULL);

CREATE TABLE statements (document INTEGER NOT NULL, id TEXT NOT NULL, statement BLOB NOT NULL);
CREATE INDEX statements_by_id ON statements (id);
CREATE INDEX statements_by_document ON statements (document);

-- The chronology that all statements make together, as long as nothing has changed. `rank` is the order of time and is
-- made of the event alone (`tui/model/events.py`), so that an event comes or goes without another's being numbered anew.
CREATE TABLE events (
    rank INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    organisation TEXT,
    has_conflict INTEGER NOT NULL,
    -- The days, as ordinals, that what is stated allows; NULL where undated. It lasts less than 2 to the `scale` days.
    scale INTEGER,
    first INTEGER,
    last INTEGER,
    -- The first and the last day stated of a tenure that nothing bounds before, or after; else NULL.
    unbegun INTEGER,
    unended INTEGER,
    event BLOB NOT NULL
);
CREATE INDEX events_by_organisation ON events (organisation, first, last) WHERE organisation IS NOT NULL;
CREATE INDEX events_by_days ON events (scale, first, last) WHERE scale IS NOT NULL;
CREATE INDEX events_by_end ON events ((rank >> 19 & 4194303)) WHERE scale IS NOT NULL; -- the last day known
CREATE INDEX events_undated ON events (rank) WHERE scale IS NULL;
CREATE INDEX events_in_conflict ON events (rank) WHERE has_conflict;
CREATE INDEX events_unbegun ON events (unbegun) WHERE unbegun IS NOT NULL;
CREATE INDEX events_unended ON events (unended) WHERE unended IS NOT NULL;

-- How many events are first known of in each month, how many of them have a conflict, and by how much dates lie thicker
-- from that month on (`tui/model/months.py`).
CREATE TABLE spread (
    month INTEGER NOT NULL,
    kind TEXT NOT NULL,
    events INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    thicker INTEGER NOT NULL,
    PRIMARY KEY (month, kind)
) WITHOUT ROWID;

CREATE TABLE participations (person TEXT NOT NULL, rank INTEGER NOT NULL, PRIMARY KEY (person, rank)) WITHOUT ROWID;

-- The lanes of all dated events: a person's begin where their first event does, in the order in which it names people.
-- What names nobody is the last, under the person ''. `stack` is how many rows the tenures take.
CREATE TABLE lanes (
    first INTEGER NOT NULL,
    place INTEGER NOT NULL,
    person TEXT NOT NULL UNIQUE,
    stack INTEGER NOT NULL,
    has_conflict INTEGER NOT NULL,
    PRIMARY KEY (first, place)
) WITHOUT ROWID;
CREATE INDEX lanes_in_conflict ON lanes (first, place) WHERE has_conflict;
-- The rows of the lanes that begin in each month.
CREATE TABLE lane_rows (month INTEGER PRIMARY KEY, stacks INTEGER NOT NULL);

CREATE TABLE people (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, family TEXT NOT NULL, person BLOB NOT NULL);
CREATE INDEX people_by_family ON people (family, id);
CREATE TABLE organisations (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation BLOB NOT NULL);

-- Which words stand where; what is found by them is looked at again, letter by letter. Rows are numbered as the
-- document's, the event's and the person's are.
CREATE VIRTUAL TABLE text_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE event_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE people_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
