using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ProtectedWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Settings_Value_Length",
                table: "Settings");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Settings_Value_Length",
                table: "Settings",
                sql: "length(\"Value\") <= 82000");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Settings_Value_Length",
                table: "Settings");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Settings_Value_Length",
                table: "Settings",
                sql: "length(\"Value\") <= 256");
        }
    }
}
