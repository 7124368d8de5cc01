-- The ledger: every published correction, chained by SHA-256 in the order of publication. docs/ledger.md says what is hashed.

-- CreateTable
CREATE TABLE "ledger_entries" (
    "seq" BIGINT NOT NULL,
    "correction_id" UUID NOT NULL,
    "instant" TIMESTAMPTZ(3) NOT NULL,
    "author" TEXT,
    "approver" TEXT,
    "salt" TEXT,
    "content_hash" TEXT NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,
    "redacted" TIMESTAMPTZ(3),

    CONSTRAINT "ledger_entries_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entries_correction_id_key" ON "ledger_entries"("correction_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entries_hash_key" ON "ledger_entries"("hash");

-- AddForeignKey
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE ledger_entries
  ADD CONSTRAINT ledger_entries_hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT ledger_entries_content_hash_is_sha256 CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT ledger_entries_salt_is_256_bits CHECK (salt ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT ledger_entries_redacted_whole CHECK (
    (salt IS NULL) = (redacted IS NOT NULL) AND (redacted IS NULL OR (author IS NULL AND approver IS NULL)));

-- Each entry goes on from the last one. Writers take turns by the public clock; this holds for whoever forgets to.
CREATE FUNCTION ledger_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head record;
BEGIN
  SELECT seq, hash INTO head FROM ledger_entries ORDER BY seq DESC LIMIT 1;
  IF NEW.seq IS DISTINCT FROM coalesce(head.seq, 0) + 1 OR NEW.previous_hash IS DISTINCT FROM head.hash THEN
    RAISE check_violation USING MESSAGE = format('ledger entry %s does not go on from entry %s', NEW.seq, head.seq),
      CONSTRAINT = 'ledger_entries_chain';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ledger_entries_chain BEFORE INSERT ON ledger_entries FOR EACH ROW EXECUTE FUNCTION ledger_goes_on();

-- No correction is public without its place in the chain; looked at when the transaction ends.
CREATE FUNCTION published_correction_is_chained() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_entries WHERE correction_id = NEW.id) THEN
    RAISE check_violation USING MESSAGE = format('published correction %s is not in the ledger', NEW.id),
      CONSTRAINT = 'corrections_chained';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER corrections_chained AFTER INSERT OR UPDATE ON corrections DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.status = 'published') EXECUTE FUNCTION published_correction_is_chained();

-- Redaction ------------------------------------------------------------------------------------------------------------

-- While redact_correction() runs, and only then, what is append-only lets its rows be emptied.
CREATE FUNCTION is_redacting() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('dossier.redacting', true), '') = 'on'
$$;

CREATE TRIGGER ledger_entries_append_only BEFORE UPDATE OR DELETE ON ledger_entries
  FOR EACH ROW WHEN (NOT is_redacting()) EXECUTE FUNCTION is_append_only();
DROP TRIGGER corrections_append_only ON corrections;
CREATE TRIGGER corrections_append_only BEFORE UPDATE OR DELETE ON corrections
  FOR EACH ROW WHEN (NOT is_redacting()) EXECUTE FUNCTION published_correction_stays();
DROP TRIGGER correction_changes_append_only ON correction_changes;
CREATE TRIGGER correction_changes_append_only BEFORE UPDATE OR DELETE ON correction_changes
  FOR EACH ROW WHEN (NOT is_redacting()) EXECUTE FUNCTION published_correction_stays();
DROP TRIGGER changes_append_only ON changes;
CREATE TRIGGER changes_append_only BEFORE UPDATE OR DELETE ON changes
  FOR EACH ROW WHEN (NOT is_redacting()) EXECUTE FUNCTION is_append_only();

-- Takes what a published correction says off the record, where the law demands it: its text becomes the notice, what it
-- replaced is emptied, the salt is deleted. The entry of the ledger stays, with its hashes, and says that it is redacted.
CREATE FUNCTION redact_correction(redacted_id uuid, notice text) RETURNS void LANGUAGE plpgsql
SET dossier.redacting = 'on' AS $$
DECLARE
  at timestamptz := public_instant();
BEGIN
  UPDATE ledger_entries SET salt = NULL, author = NULL, approver = NULL, redacted = at
    WHERE correction_id = redacted_id AND redacted IS NULL;
  IF NOT FOUND THEN
    RAISE no_data_found USING MESSAGE = format('there is no published correction %s that is not redacted yet', redacted_id);
  END IF;
  UPDATE corrections SET text = notice, reason = NULL WHERE id = redacted_id;
  UPDATE correction_changes
    SET old_value = '"[redacted]"', new_value = '"[redacted]"',
        quote = CASE WHEN quote IS NOT NULL THEN '{"exact": "[redacted]"}'::jsonb END
    WHERE correction_id = redacted_id;
  UPDATE changes SET note = notice WHERE correction_id = redacted_id AND note IS NOT NULL;
  -- First answers that are kept for a retry, and may repeat it.
  DELETE FROM idempotency_records WHERE body LIKE '%' || redacted_id || '%';
  INSERT INTO changes (instant, operation, correction_id, is_public, note)
    VALUES (at, 'redactCorrection', redacted_id, true, notice);
END $$;
