-- Grades are acts from here on.
INSERT INTO act (turn, id, added, content)
SELECT turn, printf('a-%020x', turn), added, json_object('does', 'reliability', 'party', party, 'grade', grade) FROM reliability;
DROP TABLE reliability;
