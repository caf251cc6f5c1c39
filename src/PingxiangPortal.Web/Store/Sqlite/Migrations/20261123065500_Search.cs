using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Which row of the index is an article's, and how its title begins.
            migrationBuilder.Sql(
                """
                CREATE TABLE "SearchEntries" (
                    "Key" INTEGER NOT NULL CONSTRAINT "PK_SearchEntries" PRIMARY KEY,
                    "ArticleId" INTEGER NOT NULL CONSTRAINT "UX_SearchEntries_ArticleId" UNIQUE,
                    "Title" TEXT NOT NULL
                );
                """);

            // Tokens come ready, parted by spaces. No text is kept: hits are shown from the article itself.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "SearchTokens" USING fts5("Tokens", content='', contentless_delete=1, tokenize='ascii');
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "SearchTokens";""");
            migrationBuilder.Sql("""DROP TABLE "SearchEntries";""");
        }
    }
}
