-- CreateTable
CREATE TABLE "schedules" (
    "entry_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "publish_at" TIMESTAMPTZ(3) NOT NULL,
    "update_kind" "update_kind",
    "note" TEXT,
    "undo" UUID[],
    "by_id" UUID NOT NULL,
    "date_created" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "schedules_pkey" PRIMARY KEY ("entry_id")
);

-- CreateIndex
CREATE INDEX "schedules_publish_at_idx" ON "schedules"("publish_at");

-- AddForeignKey
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
