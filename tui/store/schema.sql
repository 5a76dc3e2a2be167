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

-- The chronology that all statements make together, as long as nothing has changed; `rank` is the order of time.
CREATE TABLE events (
    rank INTEGER PRIMARY KEY,
    is_undated INTEGER NOT NULL,
    organisation TEXT,
    first TEXT NOT NULL,    -- the first and the last day it may have been, ISO 8601
    last TEXT NOT NULL,
    event BLOB NOT NULL
);
CREATE INDEX events_by_organisation ON events (organisation, rank) WHERE organisation IS NOT NULL;
CREATE INDEX events_by_first ON events (first, last);
CREATE INDEX events_undated ON events (rank) WHERE is_undated;

CREATE TABLE participations (person TEXT NOT NULL, rank INTEGER NOT NULL, PRIMARY KEY (person, rank)) WITHOUT ROWID;
CREATE TABLE people (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, person BLOB NOT NULL);
CREATE TABLE organisations (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation BLOB NOT NULL);

-- Which words stand where; what is found by them is looked at again, letter by letter.
CREATE VIRTUAL TABLE text_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE event_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
