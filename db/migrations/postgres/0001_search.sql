-- One row for every published article. `words` comes folded and split by domain/words.ts, so that no text search
-- configuration and no extension has a say in it.
CREATE TABLE "search_documents" (
	"article_id" text PRIMARY KEY NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "search_documents_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action
);
--> statement-breakpoint
CREATE INDEX "search_documents_words" ON "search_documents" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_documents_newest" ON "search_documents" USING btree ("published_at" DESC,"article_id" DESC);
