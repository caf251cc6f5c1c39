using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Lists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Column checks are added without copying the two largest tables, as EF Core would.
            // The lists' rows are made anew at the start that follows, with those of publishers, sources and tags.
            migrationBuilder.Sql(
                """
                ALTER TABLE "Articles" ADD COLUMN "Tags" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_Articles_Tags_Length" CHECK (length("Tags") <= 620);
                ALTER TABLE "ArticleRevisions" ADD COLUMN "Tags" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_ArticleRevisions_Tags_Length" CHECK (length("Tags") <= 620);
                ALTER TABLE "ArticleRevisions" ADD COLUMN "PickedRelated" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_ArticleRevisions_PickedRelated_Length" CHECK (length("PickedRelated") <= 160);
                DELETE FROM "Listings";
                ALTER TABLE "Listings" RENAME COLUMN "CategoryId" TO "ListKey";
                DROP TABLE "ListedMonths";
                CREATE TABLE "ListedMonths" (
                    "ListKey" INTEGER NOT NULL,
                    "Month" INTEGER NOT NULL,
                    "Articles" INTEGER NOT NULL,
                    CONSTRAINT "PK_ListedMonths" PRIMARY KEY ("ListKey", "Month")
                ) WITHOUT ROWID;
                CREATE TABLE "RelatedArticles" (
                    "ArticleId" INTEGER NOT NULL,
                    "RelatedId" INTEGER NOT NULL,
                    "Score" INTEGER NOT NULL,
                    CONSTRAINT "PK_RelatedArticles" PRIMARY KEY ("ArticleId", "RelatedId"),
                    CONSTRAINT "FK_RelatedArticles_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
                    CONSTRAINT "FK_RelatedArticles_Articles_RelatedId" FOREIGN KEY ("RelatedId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
                ) WITHOUT ROWID;
                """);

            migrationBuilder.CreateTable(
                name: "ArchivedDays",
                columns: table => new
                {
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    Articles = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivedDays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tags", x => x.Id);
                    table.CheckConstraint("CK_Tags_Name_Length", "length(\"Name\") <= 30");
                });

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

            migrationBuilder.Sql(
                """
                DELETE FROM "Listings";
                ALTER TABLE "Listings" RENAME COLUMN "ListKey" TO "CategoryId";
                DROP TABLE "ListedMonths";
                CREATE TABLE "ListedMonths" (
                    "CategoryId" INTEGER NOT NULL,
                    "Month" INTEGER NOT NULL,
                    "Articles" INTEGER NOT NULL,
                    CONSTRAINT "PK_ListedMonths" PRIMARY KEY ("CategoryId", "Month"),
                    CONSTRAINT "FK_ListedMonths_Categories_CategoryId" FOREIGN KEY ("CategoryId") REFERENCES "Categories" ("Id") ON DELETE CASCADE
                );
                DELETE FROM "Settings" WHERE "Name" = 'kept-data';
                """);
        }
    }
}
