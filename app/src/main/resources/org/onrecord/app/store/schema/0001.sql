-- The ledger, version 1. Append-only but for `standing` and `uncounted`, which are a cache.
-- Times are text in UTC, 2031-06-20T21:05:00Z; {number} holds 64 bits.

-- An article as published.
CREATE TABLE article (
    number {number} PRIMARY KEY,
    id {ascii} NOT NULL UNIQUE,
    title TEXT,
    outlet TEXT,
    uri TEXT,
    text TEXT NOT NULL,
    -- JSON: what stands around the article, and what of its text is not its story
    metadata TEXT NOT NULL,
    furniture TEXT NOT NULL,
    added {ascii} NOT NULL
);

-- What one reader made of an article. A newer reader's reading stands beside the older.
CREATE TABLE reading (
    number {number} PRIMARY KEY,
    article {number} NOT NULL REFERENCES article (number),
    -- version, network, rules and the user's actors; another of them may read the same article otherwise
    reader TEXT NOT NULL,
    -- the record, onrecord/1, packed by zlib
    record {bytes} NOT NULL,
    -- JSON, packed by zlib: what shows where the text comes from
    print {bytes} NOT NULL,
    added {ascii} NOT NULL,
    UNIQUE (article, reader)
);

-- An assertion.
CREATE TABLE entry (
    -- 1, 2, 3 … in the order of entering
    place {number} PRIMARY KEY,
    id {ascii} NOT NULL UNIQUE,
    reading {number} NOT NULL REFERENCES reading (number),
    -- when it was published, else added: seconds since 1970, times 2^30, plus the place
    moment {number} NOT NULL UNIQUE,
    type TEXT,
    stance TEXT NOT NULL,
    polarity TEXT NOT NULL,
    -- JSON: the entry
    content TEXT NOT NULL,
    -- the meaning of the sentence that tells it, 384 signed bytes
    vector {bytes}
);
CREATE INDEX entry_reading ON entry (reading, place);

CREATE TABLE claim (
    number {number} PRIMARY KEY,
    id {ascii} NOT NULL UNIQUE
);

-- To which claim an entry belongs, and why.
CREATE TABLE linkage (
    entry {number} PRIMARY KEY REFERENCES entry (place),
    claim {number} NOT NULL REFERENCES claim (number),
    -- id of the entry of that claim that it is most alike to
    nearest TEXT,
    score DOUBLE PRECISION NOT NULL,
    -- JSON: what makes the score
    reasons TEXT NOT NULL
);
CREATE INDEX linkage_claim ON linkage (claim, entry);

-- Claims that an entry would belong to if it did not contradict them.
CREATE TABLE conflict (
    entry {number} NOT NULL REFERENCES entry (place),
    turn INTEGER NOT NULL,
    claim {number} NOT NULL REFERENCES claim (number),
    opposed TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (entry, turn)
) {clustered};
CREATE INDEX conflict_claim ON conflict (claim);

-- Under which keys an entry is found; a key is the first 64 bits of its SHA-256.
CREATE TABLE link_key (
    digest {number} NOT NULL,
    entry {number} NOT NULL REFERENCES entry (place),
    PRIMARY KEY (digest, entry)
) {clustered};

-- Cache: how claims stand, as last counted.
CREATE TABLE standing (
    claim {number} PRIMARY KEY REFERENCES claim (number),
    -- moment of its last entry
    moment {number} NOT NULL,
    -- place of the entry that stands for it in lists
    head {number} NOT NULL,
    origins_for INTEGER NOT NULL,
    origins_against INTEGER NOT NULL,
    origins_hedged INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    why TEXT NOT NULL,
    first_seen TEXT,
    last_moved TEXT,
    -- JSON, packed by zlib: the standing
    content {bytes} NOT NULL
);
CREATE INDEX standing_moment ON standing (moment);
CREATE INDEX standing_denied ON standing (moment) WHERE origins_against > 0;
CREATE INDEX standing_contested ON standing (moment) WHERE origins_against > 0 AND origins_for > 0;

-- Cache: claims that have moved since they were counted.
CREATE TABLE uncounted (
    claim {number} PRIMARY KEY REFERENCES claim (number)
);
