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
            // Where phrases are compared, each text is unpacked: by lz4 that takes a third less. Rows written before keep
            // their form until the index is made anew, and a server built without lz4 finds the same a little later.
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
            migrationBuilder.Sql("""ALTER TABLE "SearchEntries" ALTER COLUMN "Tokens" SET COMPRESSION default;""");
        }
    }
}
