-- An entry can be withheld for a time, or taken down for legal reasons; two people reinstate it.
CREATE TYPE hold_kind AS ENUM ('withheld', 'takenDown');

CREATE TABLE holds (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  kind hold_kind NOT NULL,
  reason text NOT NULL,
  notice text,
  authority text,
  live_version integer,
  placed_by_id uuid,
  date_placed timestamptz(3) NOT NULL,
  date_lifted timestamptz(3),
  CONSTRAINT holds_pkey PRIMARY KEY (id),
  CONSTRAINT holds_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entries (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT holds_placed_by_id_fkey FOREIGN KEY (placed_by_id) REFERENCES api_keys (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT holds_reason_present CHECK (reason <> ''),
  CONSTRAINT holds_notice CHECK ((notice IS NOT NULL) = (kind = 'takenDown')),
  CONSTRAINT holds_lifted_later CHECK (date_lifted >= date_placed)
);
CREATE INDEX holds_entry_id_idx ON holds (entry_id);
CREATE UNIQUE INDEX holds_one_in_force ON holds (entry_id) WHERE date_lifted IS NULL;

CREATE TABLE reinstatements (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  reason text NOT NULL,
  note text,
  requested_by_id uuid NOT NULL,
  date_requested timestamptz(3) NOT NULL,
  approved_by_id uuid,
  date_approved timestamptz(3),
  CONSTRAINT reinstatements_pkey PRIMARY KEY (id),
  CONSTRAINT reinstatements_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entries (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT reinstatements_requested_by_id_fkey FOREIGN KEY (requested_by_id) REFERENCES api_keys (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT reinstatements_approved_by_id_fkey FOREIGN KEY (approved_by_id) REFERENCES api_keys (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT reinstatements_reason_present CHECK (reason <> ''),
  CONSTRAINT reinstatements_two_people CHECK (approved_by_id <> requested_by_id),
  CONSTRAINT reinstatements_approved CHECK ((approved_by_id IS NULL) = (date_approved IS NULL))
);
CREATE INDEX reinstatements_entry_id_idx ON reinstatements (entry_id);
CREATE UNIQUE INDEX reinstatements_one_open ON reinstatements (entry_id) WHERE date_approved IS NULL;

-- The hold in force, beside the entry so that a read needs no further table.
ALTER TABLE entries ADD COLUMN hold hold_kind;

-- While an entry that it corrected is on hold, the words of a correction are kept from readers.
ALTER TABLE corrections ADD COLUMN redacted boolean NOT NULL DEFAULT false;

-- A published correction stays as it is, but for whether its words are kept from readers.
CREATE OR REPLACE FUNCTION published_correction_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_correction boolean := TG_TABLE_NAME = 'corrections';
  correction uuid := (to_jsonb(OLD) ->> CASE WHEN is_correction THEN 'id' ELSE 'correction_id' END)::uuid;
  published boolean := CASE WHEN is_correction THEN to_jsonb(OLD) ->> 'status' = 'published'
                            ELSE (SELECT status = 'published' FROM corrections WHERE id = correction) END;
  redaction boolean := is_correction AND TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'redacted' = to_jsonb(OLD) - 'redacted';
BEGIN
  IF published AND NOT redaction THEN
    RAISE restrict_violation USING MESSAGE = 'a published correction does not change', CONSTRAINT = TG_TABLE_NAME || '_append_only';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
