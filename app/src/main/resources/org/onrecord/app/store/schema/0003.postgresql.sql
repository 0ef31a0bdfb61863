-- Grades are acts from here on.
INSERT INTO act (turn, id, added, content)
SELECT turn, 'a-' || lpad(to_hex(turn), 20, '0'), added, json_build_object('does', 'reliability', 'party', party, 'grade', grade)::text FROM reliability;
DROP TABLE reliability;
