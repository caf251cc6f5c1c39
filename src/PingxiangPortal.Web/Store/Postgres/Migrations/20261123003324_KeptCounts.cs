using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class KeptCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Reactions_KindOfArticle",
                table: "Reactions");

            migrationBuilder.DropIndex(
                name: "IX_Articles_LastChanged",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_NewestOfCategory",
                table: "Articles");

            migrationBuilder.CreateTable(
                name: "ListedMonths",
                columns: table => new
                {
                    CategoryId = table.Column<long>(type: "bigint", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Articles = table.Column<int>(type: "integer", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "Listings",
                columns: table => new
                {
                    CategoryId = table.Column<long>(type: "bigint", nullable: false),
                    PublishedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Listings", x => new { x.CategoryId, x.PublishedUtc, x.ArticleId });
                });

            migrationBuilder.CreateTable(
                name: "ReactionTallies",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Flower = table.Column<int>(type: "integer", nullable: false),
                    Handshake = table.Column<int>(type: "integer", nullable: false),
                    Shocked = table.Column<int>(type: "integer", nullable: false),
                    Passby = table.Column<int>(type: "integer", nullable: false),
                    Egg = table.Column<int>(type: "integer", nullable: false)
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
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ListedMonths");

            migrationBuilder.DropTable(
                name: "Listings");

            migrationBuilder.DropTable(
                name: "ReactionTallies");

            migrationBuilder.DropIndex(
                name: "IX_Articles_LastChanged",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_LastChangedOfCategory",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_LastChangedOfState",
                table: "Articles");

            migrationBuilder.CreateIndex(
                name: "IX_Reactions_KindOfArticle",
                table: "Reactions",
                columns: new[] { "ArticleId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_LastChanged",
                table: "Articles",
                column: "ChangedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_NewestOfCategory",
                table: "Articles",
                columns: new[] { "CategoryId", "State", "PublishedUtc", "Id" });
        }
    }
}
