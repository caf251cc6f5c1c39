using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KeptCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Articles_LastChanged",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_NewestOfCategory",
                table: "Articles");

            // Readers' ids in 16 bytes in place of 36 characters, and the rows in the key itself: half the pages a click writes.
            migrationBuilder.Sql(
                """
                CREATE TABLE "Reactions_new" (
                    "ArticleId" INTEGER NOT NULL,
                    "ReaderId" BLOB NOT NULL,
                    "Kind" INTEGER NOT NULL,
                    "CreatedUtc" TEXT NOT NULL,
                    "ChangedUtc" TEXT NOT NULL,
                    CONSTRAINT "PK_Reactions" PRIMARY KEY ("ArticleId", "ReaderId"),
                    CONSTRAINT "CK_Reactions_Kind" CHECK ("Kind" BETWEEN 1 AND 5),
                    CONSTRAINT "FK_Reactions_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
                ) WITHOUT ROWID;
                INSERT INTO "Reactions_new"
                SELECT "ArticleId", unhex(replace("ReaderId", '-', '')), "Kind", "CreatedUtc", "ChangedUtc" FROM "Reactions";
                DROP TABLE "Reactions";
                ALTER TABLE "Reactions_new" RENAME TO "Reactions";
                """);

            migrationBuilder.CreateTable(
                name: "ListedMonths",
                columns: table => new
                {
                    CategoryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Articles = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListedMonths", x => new { x.CategoryId, x.Month });
                    table.ForeignKey(
                        name: "FK_ListedMonths_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // The list is its key; a row beside it would say everything twice.
            migrationBuilder.Sql(
                """
                CREATE TABLE "Listings" (
                    "CategoryId" INTEGER NOT NULL,
                    "PublishedUtc" TEXT NOT NULL,
                    "ArticleId" INTEGER NOT NULL,
                    CONSTRAINT "PK_Listings" PRIMARY KEY ("CategoryId", "PublishedUtc", "ArticleId")
                ) WITHOUT ROWID;
                """);

            migrationBuilder.CreateTable(
                name: "ReactionTallies",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Flower = table.Column<int>(type: "INTEGER", nullable: false),
                    Handshake = table.Column<int>(type: "INTEGER", nullable: false),
                    Shocked = table.Column<int>(type: "INTEGER", nullable: false),
                    Passby = table.Column<int>(type: "INTEGER", nullable: false),
                    Egg = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReactionTallies", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_ReactionTallies_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_LastChanged",
                table: "Articles",
                columns: new[] { "ChangedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_LastChangedOfCategory",
                table: "Articles",
                columns: new[] { "CategoryId", "ChangedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_LastChangedOfState",
                table: "Articles",
                columns: new[] { "State", "ChangedUtc", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The way back is the backup from before.");
    }
}
