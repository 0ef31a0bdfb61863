-- Words of entries, by their moments, and of articles, by their numbers. The words are made by the class Words.
CREATE VIRTUAL TABLE entry_words USING fts5 (words, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '_'");
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '_'");
