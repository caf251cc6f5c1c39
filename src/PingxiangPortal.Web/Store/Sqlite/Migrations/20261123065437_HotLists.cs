using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HotLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Both are little more than their keys; a row beside the key would say everything twice.
            migrationBuilder.Sql(
                """
                CREATE TABLE "HotHours" (
                    "Hour" INTEGER NOT NULL,
                    "Measure" INTEGER NOT NULL,
                    "ArticleId" INTEGER NOT NULL,
                    "Count" INTEGER NOT NULL,
                    CONSTRAINT "PK_HotHours" PRIMARY KEY ("Hour", "Measure", "ArticleId")
                ) WITHOUT ROWID;
                CREATE TABLE "HotPlaces" (
                    "Window" INTEGER NOT NULL,
                    "Measure" INTEGER NOT NULL,
                    "ArticleId" INTEGER NOT NULL,
                    "Count" INTEGER NOT NULL,
                    "Score" REAL NOT NULL,
                    CONSTRAINT "PK_HotPlaces" PRIMARY KEY ("Window", "ArticleId", "Measure")
                ) WITHOUT ROWID;
                """);

            migrationBuilder.CreateTable(
                name: "HotProgress",
                columns: table => new
                {
                    Window = table.Column<int>(type: "INTEGER", nullable: false),
                    EpochHour = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftHour = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftMeasure = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftArticleId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HotProgress", x => x.Window);
                });

            migrationBuilder.CreateTable(
                name: "ReadTallies",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Reads = table.Column<long>(type: "INTEGER", nullable: false)
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
