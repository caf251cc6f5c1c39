using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class HotLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "HotHours",
                columns: table => new
                {
                    Hour = table.Column<int>(type: "integer", nullable: false),
                    Measure = table.Column<int>(type: "integer", nullable: false),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HotHours", x => new { x.Hour, x.Measure, x.ArticleId });
                });

            migrationBuilder.CreateTable(
                name: "HotPlaces",
                columns: table => new
                {
                    Window = table.Column<int>(type: "integer", nullable: false),
                    Measure = table.Column<int>(type: "integer", nullable: false),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Score = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HotPlaces", x => new { x.Window, x.ArticleId, x.Measure });
                });

            migrationBuilder.CreateTable(
                name: "HotProgress",
                columns: table => new
                {
                    Window = table.Column<int>(type: "integer", nullable: false),
                    EpochHour = table.Column<int>(type: "integer", nullable: false),
                    LeftHour = table.Column<int>(type: "integer", nullable: false),
                    LeftMeasure = table.Column<int>(type: "integer", nullable: false),
                    LeftArticleId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HotProgress", x => x.Window);
                });

            migrationBuilder.CreateTable(
                name: "ReadTallies",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Reads = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadTallies", x => x.ArticleId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HotPlaces_List",
                table: "HotPlaces",
                columns: new[] { "Window", "Measure", "Score", "ArticleId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HotHours");

            migrationBuilder.DropTable(
                name: "HotPlaces");

            migrationBuilder.DropTable(
                name: "HotProgress");

            migrationBuilder.DropTable(
                name: "ReadTallies");
        }
    }
}
