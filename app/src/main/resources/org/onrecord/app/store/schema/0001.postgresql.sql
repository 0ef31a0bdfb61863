-- Words of entries, by their moments, and of articles, by their numbers. The words are made by the class Words.
CREATE TABLE entry_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX entry_words_words ON entry_words USING gin (words);
CREATE TABLE article_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX article_words_words ON article_words USING gin (words);
