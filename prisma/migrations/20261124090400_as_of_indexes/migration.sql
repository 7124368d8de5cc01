-- Lists as of an instant walk these in order and stop when the page is full, whatever the length of other entries'
-- histories. The instant bounds date_published from above; visible_from lets later versions be skipped in the index.
CREATE INDEX revisions_seen_by_date_published ON revisions (kind, date_published DESC, entry_id DESC, visible_from)
  WHERE visible_from IS NOT NULL;
CREATE INDEX revisions_seen_by_name ON revisions (kind, name, entry_id, visible_from) WHERE visible_from IS NOT NULL;
