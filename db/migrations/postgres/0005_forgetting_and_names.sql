ALTER TABLE "authors" ADD COLUMN "name_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "authors_name_key" ON "authors" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "reads_article" ON "reads" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "redirects_article" ON "redirects" USING btree ("article_id");