using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Compared byte by byte: the index sorts a thousand tokens an article, and no order of a language is meant.
            migrationBuilder.Sql(
                """
                CREATE TABLE "SearchEntries" (
                    "Key" bigint NOT NULL CONSTRAINT "PK_SearchEntries" PRIMARY KEY,
                    "ArticleId" bigint NOT NULL CONSTRAINT "UX_SearchEntries_ArticleId" UNIQUE,
                    "Title" text COLLATE "C" NOT NULL,
                    "Tokens" text COLLATE "C" NOT NULL
                );
                """);

            // The index is on this function: the tokens are kept once, in a row, where phrases are compared. Its cost
            // says what the planner doesn't see, that a long text is unpacked for it, so that the index is always used.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION "SearchTerms"(tokens text) RETURNS text[]
                LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000
                AS $$ BEGIN RETURN string_to_array(tokens, ' '); END $$;
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX "IX_SearchEntries_Terms" ON "SearchEntries" USING gin ("SearchTerms"("Tokens")) WITH (fastupdate = off);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable("SearchEntries");
            migrationBuilder.Sql("""DROP FUNCTION "SearchTerms";""");
        }
    }
}
