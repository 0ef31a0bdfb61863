-- Version 4: claims that moved are found without looking at all.
CREATE INDEX standing_moved ON standing (moment) WHERE last_moved <> first_seen;
