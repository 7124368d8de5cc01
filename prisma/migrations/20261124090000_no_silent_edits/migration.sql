-- A published correction that turns out mistaken is superseded by another, never edited.
ALTER TABLE corrections ADD COLUMN supersedes_id uuid;
ALTER TABLE corrections
  ADD CONSTRAINT corrections_supersedes_id_fkey FOREIGN KEY (supersedes_id) REFERENCES corrections (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT corrections_supersedes_another CHECK (supersedes_id <> id);
CREATE INDEX corrections_supersedes_id_idx ON corrections (supersedes_id);
-- Of the corrections that would supersede one, a single one is published.
CREATE UNIQUE INDEX corrections_superseded_once ON corrections (supersedes_id) WHERE status = 'published';

-- What kind of change a publication over an earlier version was.
CREATE TYPE update_kind AS ENUM ('update', 'minor');
ALTER TABLE changes ADD COLUMN update_kind update_kind;
