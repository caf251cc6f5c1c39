using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PingxiangPortal.Web.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Lists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ListedMonths_Categories_CategoryId",
                table: "ListedMonths");

            // The lists' rows are made anew at the start that follows, with those of publishers, sources and tags.
            migrationBuilder.Sql("""TRUNCATE "Listings", "ListedMonths";""");

            migrationBuilder.RenameColumn(
                name: "CategoryId",
                table: "Listings",
                newName: "ListKey");

            migrationBuilder.RenameColumn(
                name: "CategoryId",
                table: "ListedMonths",
                newName: "ListKey");

            migrationBuilder.AddColumn<string>(
                name: "Tags",
                table: "Articles",
                type: "character varying(620)",
                maxLength: 620,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "PickedRelated",
                table: "ArticleRevisions",
                type: "character varying(160)",
                maxLength: 160,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Tags",
                table: "ArticleRevisions",
                type: "character varying(620)",
                maxLength: 620,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "ArchivedDays",
                columns: table => new
                {
                    Day = table.Column<int>(type: "integer", nullable: false),
                    Articles = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivedDays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "RelatedArticles",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    RelatedId = table.Column<long>(type: "bigint", nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelatedArticles", x => new { x.ArticleId, x.RelatedId });
                    table.ForeignKey(
                        name: "FK_RelatedArticles_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RelatedArticles_Articles_RelatedId",
                        column: x => x.RelatedId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                    table.CheckConstraint("CK_Sources_Name_Length", "length(\"Name\") <= 40");
                });

            migrationBuilder.CreateTable(
                name: "Tags",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tags", x => x.Id);
                    table.CheckConstraint("CK_Tags_Name_Length", "length(\"Name\") <= 30");
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Articles_Tags_Length",
                table: "Articles",
                sql: "length(\"Tags\") <= 620");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ArticleRevisions_PickedRelated_Length",
                table: "ArticleRevisions",
                sql: "length(\"PickedRelated\") <= 160");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ArticleRevisions_Tags_Length",
                table: "ArticleRevisions",
                sql: "length(\"Tags\") <= 620");

            migrationBuilder.CreateIndex(
                name: "IX_RelatedArticles_Lists",
                table: "RelatedArticles",
                column: "RelatedId");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Name",
                table: "Sources",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tags_Name",
                table: "Tags",
                column: "Name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArchivedDays");

            migrationBuilder.DropTable(
                name: "RelatedArticles");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Tags");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Articles_Tags_Length",
                table: "Articles");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ArticleRevisions_PickedRelated_Length",
                table: "ArticleRevisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ArticleRevisions_Tags_Length",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "Tags",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "PickedRelated",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "Tags",
                table: "ArticleRevisions");

            migrationBuilder.Sql("""TRUNCATE "Listings", "ListedMonths"; DELETE FROM "Settings" WHERE "Name" = 'kept-data';""");

            migrationBuilder.RenameColumn(
                name: "ListKey",
                table: "Listings",
                newName: "CategoryId");

            migrationBuilder.RenameColumn(
                name: "ListKey",
                table: "ListedMonths",
                newName: "CategoryId");

            migrationBuilder.AddForeignKey(
                name: "FK_ListedMonths_Categories_CategoryId",
                table: "ListedMonths",
                column: "CategoryId",
                principalTable: "Categories",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
