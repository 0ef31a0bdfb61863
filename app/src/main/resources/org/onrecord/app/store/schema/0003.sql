-- Version 3: what people decide, and watches.

-- What people decided, in the order in which they did. Never altered: an undoing is an act too.
CREATE TABLE act (
    turn {number} PRIMARY KEY,
    id {ascii} NOT NULL UNIQUE,
    added {ascii} NOT NULL,
    -- absent only for grades that were given before version 3
    who TEXT,
    why TEXT,
    -- JSON: the correction; assertions by their article and their place in its text
    content TEXT NOT NULL
);

-- The articles that acts are about: where one is read anew, what acts mean is looked for again.
CREATE TABLE act_article (
    article {ascii} NOT NULL,
    act {number} NOT NULL REFERENCES act (turn),
    PRIMARY KEY (article, act)
) {clustered};

-- From here on linkage.claim is where an entry belongs, by people's word where they decided; then this is what linking found.
ALTER TABLE linkage ADD COLUMN machine {number} REFERENCES claim (number);
CREATE INDEX linkage_machine ON linkage (machine) WHERE machine IS NOT NULL;

-- Cache: entries that are read otherwise by people's word.
CREATE TABLE restated (
    entry {number} PRIMARY KEY REFERENCES entry (place),
    act {number} NOT NULL REFERENCES act (turn)
);

-- A search that tells of what changes in its claims.
CREATE TABLE watch (
    number {number} PRIMARY KEY,
    id {ascii} NOT NULL UNIQUE,
    added {ascii} NOT NULL,
    -- JSON: name, query, of what it tells, where to; without the secret
    content TEXT NOT NULL,
    -- signs what is sent; hexadecimal
    secret TEXT,
    -- when it was taken down
    removed {ascii}
);

-- What a watch told, in order.
CREATE TABLE watch_event (
    turn {number} PRIMARY KEY,
    id {ascii} NOT NULL UNIQUE,
    watch {number} NOT NULL REFERENCES watch (number),
    added {ascii} NOT NULL,
    -- JSON: the event
    content TEXT NOT NULL
);
CREATE INDEX watch_event_watch ON watch_event (watch, turn);

-- What is to be sent, and how that went.
CREATE TABLE delivery (
    event {number} PRIMARY KEY REFERENCES watch_event (turn),
    -- WAITING, SENT, DEAD
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    -- when it is to be sent next; when it was sent, or given up
    moment {ascii} NOT NULL,
    -- what went wrong last
    failure TEXT
);
CREATE INDEX delivery_state ON delivery (state, moment);
