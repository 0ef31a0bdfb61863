-- Version 5: dossiers are made without looking at every entry.

-- Cache: the readings that dossiers are made of.
CREATE TABLE dossier_reading (
    reading {number} PRIMARY KEY REFERENCES reading (number),
    -- JSON: its figures that may be of a dossier
    figures TEXT NOT NULL
);

-- Cache: how far readings were looked through for them, and by which rules. One row, or none.
CREATE TABLE dossier_sieve (
    rules {ascii} PRIMARY KEY,
    -- the last that was
    reading {number} NOT NULL
);
