-- Version 2: feeds need not be fetched twice, and sources can be graded.

-- The addresses under which articles were found. What a feed names by one of them is not fetched again.
CREATE TABLE address (
    uri TEXT PRIMARY KEY,
    article {number} NOT NULL REFERENCES article (number)
);
INSERT INTO address (uri, article) SELECT uri, MIN(number) FROM article WHERE uri IS NOT NULL GROUP BY uri;

-- How reliable the user thinks sources are, A to F. The last turn counts.
CREATE TABLE reliability (
    turn {number} PRIMARY KEY,
    party TEXT NOT NULL,
    grade TEXT NOT NULL,
    added {ascii} NOT NULL
);
