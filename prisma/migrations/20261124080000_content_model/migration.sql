
-- CreateEnum
CREATE TYPE "entry_kind" AS ENUM ('article', 'actor', 'event', 'claim', 'source', 'story');

-- CreateEnum
CREATE TYPE "actor_type" AS ENUM ('Person', 'Organization');

-- CreateEnum
CREATE TYPE "event_status" AS ENUM ('EventScheduled', 'EventRescheduled', 'EventPostponed', 'EventCancelled', 'EventMovedOnline');

-- CreateEnum
CREATE TYPE "claim_status" AS ENUM ('unverified', 'supported', 'disputed', 'refuted', 'withdrawn');

-- CreateEnum
CREATE TYPE "reference_property" AS ENUM ('story', 'translationOf', 'isBasedOn', 'citation', 'mention', 'actor', 'affiliation', 'event', 'claimant', 'evidence');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'refutes', 'context');

-- CreateEnum
CREATE TYPE "correction_status" AS ENUM ('proposed', 'published', 'rejected');

-- CreateEnum
CREATE TYPE "severity" AS ENUM ('minor', 'substantive', 'critical');

-- CreateEnum
CREATE TYPE "placement" AS ENUM ('top', 'bottom', 'inline');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('contributor', 'editor', 'admin');

-- CreateTable
CREATE TABLE "entries" (
    "id" UUID NOT NULL,
    "kind" "entry_kind" NOT NULL,
    "date_created" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "retraction_id" UUID,

    CONSTRAINT "entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slugs" (
    "kind" "entry_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "entry_id" UUID NOT NULL,

    CONSTRAINT "slugs_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "kind" "entry_kind" NOT NULL,
    "version" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_latest" BOOLEAN NOT NULL,
    "visible_from" TIMESTAMPTZ(3),
    "visible_to" TIMESTAMPTZ(3),
    "date_published" TIMESTAMPTZ(3),
    "date_modified" TIMESTAMPTZ(3) NOT NULL,
    "date_created" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "based_on" INTEGER,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "revision_id" UUID NOT NULL,
    "headline" TEXT NOT NULL,
    "alternative_headline" TEXT,
    "description" TEXT,
    "article_body" JSONB NOT NULL,
    "in_language" TEXT NOT NULL,
    "article_section" TEXT,
    "keywords" TEXT[],
    "author" JSONB NOT NULL,
    "contributor" JSONB NOT NULL,
    "dateline" TEXT,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "actors" (
    "revision_id" UUID NOT NULL,
    "type" "actor_type" NOT NULL,
    "name" TEXT NOT NULL,
    "alternate_name" TEXT[],
    "job_title" TEXT,
    "description" TEXT,
    "same_as" TEXT[],

    CONSTRAINT "actors_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "events" (
    "revision_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "start_date" TEXT,
    "end_date" TEXT,
    "location" TEXT,
    "event_status" "event_status" NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "claims" (
    "revision_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "date_stated" TEXT,
    "claim_status" "claim_status" NOT NULL,
    "review_rating" TEXT,
    "review_explanation" TEXT,
    "review_date" TEXT,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "sources" (
    "revision_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "url" TEXT,
    "author" JSONB NOT NULL,
    "publisher" TEXT,
    "date_published" TEXT,
    "in_language" TEXT,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "stories" (
    "revision_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "keywords" TEXT[],

    CONSTRAINT "stories_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "entry_references" (
    "revision_id" UUID NOT NULL,
    "property" "reference_property" NOT NULL,
    "position" INTEGER NOT NULL,
    "entry_id" UUID NOT NULL,
    "role" TEXT,
    "stance" "stance",
    "block_key" TEXT,
    "mark_key" TEXT,
    "exact" TEXT,

    CONSTRAINT "entry_references_pkey" PRIMARY KEY ("revision_id","property","position")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" "correction_status" NOT NULL,
    "text" TEXT NOT NULL,
    "severity" "severity" NOT NULL,
    "placement" "placement" NOT NULL,
    "reason" TEXT,
    "rejection_reason" TEXT,
    "author_id" UUID,
    "approver_id" UUID,
    "date_created" TIMESTAMPTZ(3) NOT NULL,
    "date_published" TIMESTAMPTZ(3),

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_targets" (
    "correction_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "entry_id" UUID NOT NULL,
    "from_version" INTEGER,
    "to_version" INTEGER,

    CONSTRAINT "correction_targets_pkey" PRIMARY KEY ("correction_id","position")
);

-- CreateTable
CREATE TABLE "correction_changes" (
    "correction_id" UUID NOT NULL,
    "target_position" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT,
    "quote" JSONB,
    "block_key" TEXT,
    "old_value" JSONB,
    "new_value" JSONB,

    CONSTRAINT "correction_changes_pkey" PRIMARY KEY ("correction_id","target_position","position")
);

-- CreateTable
CREATE TABLE "correction_evidence" (
    "correction_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" UUID NOT NULL,

    CONSTRAINT "correction_evidence_pkey" PRIMARY KEY ("correction_id","position")
);

-- CreateTable
CREATE TABLE "changes" (
    "seq" BIGSERIAL NOT NULL,
    "xid" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "instant" TIMESTAMPTZ(3) NOT NULL,
    "operation" TEXT NOT NULL,
    "entry_id" UUID,
    "version" INTEGER,
    "correction_id" UUID,
    "is_public" BOOLEAN NOT NULL,
    "note" TEXT,
    "principal_id" UUID,

    CONSTRAINT "changes_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "public_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "instant" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "public_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "scope" TEXT[],
    "prefix" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "date_created" TIMESTAMPTZ(3) NOT NULL,
    "expires" TIMESTAMPTZ(3),
    "revoked" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_records" (
    "api_key_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "body" TEXT NOT NULL,
    "date_created" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_records_pkey" PRIMARY KEY ("api_key_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "entries_id_kind_key" ON "entries"("id", "kind");

-- CreateIndex
CREATE INDEX "slugs_entry_id_idx" ON "slugs"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "slugs_kind_slug_entry_id_key" ON "slugs"("kind", "slug", "entry_id");

-- CreateIndex
CREATE INDEX "revisions_kind_slug_idx" ON "revisions"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_entry_id_version_key" ON "revisions"("entry_id", "version");

-- CreateIndex
CREATE INDEX "articles_in_language_idx" ON "articles"("in_language");

-- CreateIndex
CREATE INDEX "articles_article_section_idx" ON "articles"("article_section");

-- CreateIndex
CREATE INDEX "articles_keywords_idx" ON "articles" USING GIN ("keywords");

-- CreateIndex
CREATE INDEX "actors_name_idx" ON "actors"("name");

-- CreateIndex
CREATE INDEX "events_start_date_idx" ON "events"("start_date");

-- CreateIndex
CREATE INDEX "events_end_date_idx" ON "events"("end_date");

-- CreateIndex
CREATE INDEX "claims_claim_status_idx" ON "claims"("claim_status");

-- CreateIndex
CREATE INDEX "claims_date_stated_idx" ON "claims"("date_stated");

-- CreateIndex
CREATE INDEX "sources_date_published_idx" ON "sources"("date_published");

-- CreateIndex
CREATE INDEX "stories_keywords_idx" ON "stories" USING GIN ("keywords");

-- CreateIndex
CREATE INDEX "entry_references_entry_id_property_revision_id_idx" ON "entry_references"("entry_id", "property", "revision_id");

-- CreateIndex
CREATE INDEX "corrections_date_published_id_idx" ON "corrections"("date_published", "id");

-- CreateIndex
CREATE INDEX "correction_targets_entry_id_correction_id_idx" ON "correction_targets"("entry_id", "correction_id");

-- CreateIndex
CREATE UNIQUE INDEX "correction_targets_correction_id_entry_id_key" ON "correction_targets"("correction_id", "entry_id");

-- CreateIndex
CREATE INDEX "correction_evidence_source_id_idx" ON "correction_evidence"("source_id");

-- CreateIndex
CREATE INDEX "changes_entry_id_seq_idx" ON "changes"("entry_id", "seq");

-- CreateIndex
CREATE INDEX "changes_correction_id_idx" ON "changes"("correction_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- CreateIndex
CREATE INDEX "idempotency_records_date_created_idx" ON "idempotency_records"("date_created");

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_retraction_id_fkey" FOREIGN KEY ("retraction_id") REFERENCES "corrections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slugs" ADD CONSTRAINT "slugs_entry_id_kind_fkey" FOREIGN KEY ("entry_id", "kind") REFERENCES "entries"("id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_entry_id_kind_fkey" FOREIGN KEY ("entry_id", "kind") REFERENCES "entries"("id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_kind_slug_entry_id_fkey" FOREIGN KEY ("kind", "slug", "entry_id") REFERENCES "slugs"("kind", "slug", "entry_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actors" ADD CONSTRAINT "actors_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_references" ADD CONSTRAINT "entry_references_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_references" ADD CONSTRAINT "entry_references_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_approver_id_fkey" FOREIGN KEY ("approver_id") REFERENCES "api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_targets" ADD CONSTRAINT "correction_targets_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_targets" ADD CONSTRAINT "correction_targets_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_changes" ADD CONSTRAINT "correction_changes_correction_id_target_position_fkey" FOREIGN KEY ("correction_id", "target_position") REFERENCES "correction_targets"("correction_id", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_evidence" ADD CONSTRAINT "correction_evidence_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_evidence" ADD CONSTRAINT "correction_evidence_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_principal_id_fkey" FOREIGN KEY ("principal_id") REFERENCES "api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_records" ADD CONSTRAINT "idempotency_records_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;
