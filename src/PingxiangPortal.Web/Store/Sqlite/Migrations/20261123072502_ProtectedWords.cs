using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ProtectedWords : Migration
    {
        // The framework would make the table anew outside of a transaction; nothing refers to this one, so it can be inside.

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => MakeAnew(migrationBuilder, mostCharacters: 82_000);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => MakeAnew(migrationBuilder, mostCharacters: 256);

        private static void MakeAnew(MigrationBuilder migrationBuilder, int mostCharacters) => migrationBuilder.Sql(
            $"""
            CREATE TABLE "Settings2" (
                "Name" TEXT NOT NULL CONSTRAINT "PK_Settings" PRIMARY KEY,
                "Value" TEXT NOT NULL,
                CONSTRAINT "CK_Settings_Name_Length" CHECK (length("Name") <= 40),
                CONSTRAINT "CK_Settings_Value_Length" CHECK (length("Value") <= {mostCharacters})
            );
            INSERT INTO "Settings2" SELECT "Name", "Value" FROM "Settings" WHERE length("Value") <= {mostCharacters};
            DROP TABLE "Settings";
            ALTER TABLE "Settings2" RENAME TO "Settings";
            """);
    }
}
