-- CreateEnum
CREATE TYPE "request_status" AS ENUM ('received', 'accepted', 'rejected', 'duplicate');

-- CreateEnum
CREATE TYPE "quote_match" AS ENUM ('found', 'ambiguous', 'missing');

-- CreateTable
CREATE TABLE "correction_requests" (
    "id" UUID NOT NULL,
    "status" "request_status" NOT NULL,
    "entry_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "quote" JSONB,
    "quote_match" "quote_match",
    "evidence_url" TEXT,
    "email" TEXT,
    "token_hash" BYTEA NOT NULL,
    "date_created" TIMESTAMPTZ(3) NOT NULL,
    "date_decided" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "reason" TEXT,
    "correction_id" UUID,
    "duplicate_of_id" UUID,

    CONSTRAINT "correction_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "correction_requests_token_hash_key" ON "correction_requests"("token_hash");

-- CreateIndex
CREATE INDEX "correction_requests_entry_id_idx" ON "correction_requests"("entry_id");

-- CreateIndex
CREATE INDEX "correction_requests_correction_id_idx" ON "correction_requests"("correction_id");

-- CreateIndex
CREATE INDEX "correction_requests_duplicate_of_id_idx" ON "correction_requests"("duplicate_of_id");

-- AddForeignKey
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_duplicate_of_id_fkey" FOREIGN KEY ("duplicate_of_id") REFERENCES "correction_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the code assumes, enforced where it can't be forgotten.
ALTER TABLE correction_requests
  ADD CONSTRAINT correction_requests_text_present CHECK (text <> ''),
  ADD CONSTRAINT correction_requests_token_is_sha256 CHECK (octet_length(token_hash) = 32),
  ADD CONSTRAINT correction_requests_quote_looked_for CHECK ((quote IS NULL) = (quote_match IS NULL)),
  ADD CONSTRAINT correction_requests_decided CHECK ((status = 'received') = (date_decided IS NULL)),
  ADD CONSTRAINT correction_requests_accepted_has_correction CHECK ((status = 'accepted') = (correction_id IS NOT NULL)),
  ADD CONSTRAINT correction_requests_rejected_has_reason CHECK ((status = 'rejected') = (reason IS NOT NULL)),
  ADD CONSTRAINT correction_requests_duplicate_has_original CHECK ((status = 'duplicate') = (duplicate_of_id IS NOT NULL)),
  ADD CONSTRAINT correction_requests_duplicate_of_another CHECK (duplicate_of_id <> id),
  -- Once a request is answered for good, nobody needs the address.
  ADD CONSTRAINT correction_requests_closed_without_email CHECK (email IS NULL OR status IN ('received', 'accepted'));

CREATE INDEX correction_requests_with_email ON correction_requests (date_created) WHERE email IS NOT NULL;
