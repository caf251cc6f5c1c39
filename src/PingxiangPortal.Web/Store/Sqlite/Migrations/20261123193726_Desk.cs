using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Desk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Column checks are added without copying the two largest tables, as EF Core would.
            // What was saved before stays for good: nobody knows any more which of it was live.
            migrationBuilder.Sql(
                """
                ALTER TABLE "Articles" ADD COLUMN "AiUse" INTEGER NULL;
                ALTER TABLE "Articles" ADD COLUMN "CoverId" INTEGER NULL;
                ALTER TABLE "Articles" ADD COLUMN "OriginalTitle" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_Articles_OriginalTitle_Length" CHECK (length("OriginalTitle") <= 200);
                ALTER TABLE "Articles" ADD COLUMN "OriginalUrl" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_Articles_OriginalUrl_Length" CHECK (length("OriginalUrl") <= 2000);
                ALTER TABLE "Articles" ADD COLUMN "ResponsibleEditor" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_Articles_ResponsibleEditor_Length" CHECK (length("ResponsibleEditor") <= 40);
                ALTER TABLE "Articles" ADD COLUMN "SourceKind" INTEGER NULL;
                ALTER TABLE "Articles" ADD COLUMN "SubmittedRevision" INTEGER NULL;
                ALTER TABLE "ArticleRevisions" ADD COLUMN "AiUse" INTEGER NULL;
                ALTER TABLE "ArticleRevisions" ADD COLUMN "Change" INTEGER NULL;
                ALTER TABLE "ArticleRevisions" ADD COLUMN "ChangeNote" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_ArticleRevisions_ChangeNote_Length" CHECK (length("ChangeNote") <= 500);
                ALTER TABLE "ArticleRevisions" ADD COLUMN "CoverId" INTEGER NULL;
                ALTER TABLE "ArticleRevisions" ADD COLUMN "IsKept" INTEGER NOT NULL DEFAULT 1;
                ALTER TABLE "ArticleRevisions" ADD COLUMN "IsOpen" INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE "ArticleRevisions" ADD COLUMN "NewPublisher" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_ArticleRevisions_NewPublisher_Length" CHECK (length("NewPublisher") <= 40);
                ALTER TABLE "ArticleRevisions" ADD COLUMN "Note" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_ArticleRevisions_Note_Length" CHECK (length("Note") <= 500);
                ALTER TABLE "ArticleRevisions" ADD COLUMN "OriginalTitle" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_ArticleRevisions_OriginalTitle_Length" CHECK (length("OriginalTitle") <= 200);
                ALTER TABLE "ArticleRevisions" ADD COLUMN "OriginalUrl" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_ArticleRevisions_OriginalUrl_Length" CHECK (length("OriginalUrl") <= 2000);
                ALTER TABLE "ArticleRevisions" ADD COLUMN "RestoredFrom" INTEGER NULL;
                ALTER TABLE "ArticleRevisions" ADD COLUMN "Saves" INTEGER NOT NULL DEFAULT 1;
                ALTER TABLE "ArticleRevisions" ADD COLUMN "Session" TEXT NULL;
                ALTER TABLE "ArticleRevisions" ADD COLUMN "SourceKind" INTEGER NULL;
                """);

            migrationBuilder.CreateTable(
                name: "ArticleLocks",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    HolderId = table.Column<long>(type: "INTEGER", nullable: false),
                    HolderName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SinceUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleLocks", x => x.ArticleId);
                    table.CheckConstraint("CK_ArticleLocks_HolderName_Length", "length(\"HolderName\") <= 40");
                    table.ForeignKey(
                        name: "FK_ArticleLocks_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Corrections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    RevisionBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EditorId = table.Column<long>(type: "INTEGER", nullable: true),
                    EditorName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Corrections", x => x.Id);
                    table.CheckConstraint("CK_Corrections_EditorName_Length", "length(\"EditorName\") <= 40");
                    table.CheckConstraint("CK_Corrections_Note_Length", "length(\"Note\") <= 500");
                    table.ForeignKey(
                        name: "FK_Corrections_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EditingSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    AccountName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HasUnsaved = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeenUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditingSessions", x => x.Id);
                    table.CheckConstraint("CK_EditingSessions_AccountName_Length", "length(\"AccountName\") <= 40");
                    table.ForeignKey(
                        name: "FK_EditingSessions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Images",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Alt = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    IsDecorative = table.Column<bool>(type: "INTEGER", nullable: false),
                    Caption = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Credit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FocusX = table.Column<int>(type: "INTEGER", nullable: false),
                    FocusY = table.Column<int>(type: "INTEGER", nullable: false),
                    UploadedById = table.Column<long>(type: "INTEGER", nullable: true),
                    UploadedByName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UploadedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Images", x => x.Id);
                    table.CheckConstraint("CK_Images_Alt_Length", "length(\"Alt\") <= 300");
                    table.CheckConstraint("CK_Images_Caption_Length", "length(\"Caption\") <= 300");
                    table.CheckConstraint("CK_Images_Credit_Length", "length(\"Credit\") <= 100");
                    table.CheckConstraint("CK_Images_FileName_Length", "length(\"FileName\") <= 200");
                    table.CheckConstraint("CK_Images_Key_Length", "length(\"Key\") <= 32");
                    table.CheckConstraint("CK_Images_UploadedByName_Length", "length(\"UploadedByName\") <= 40");
                });

            migrationBuilder.CreateTable(
                name: "ParkedTexts",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    BasedOn = table.Column<int>(type: "INTEGER", nullable: false),
                    BasedOnSaves = table.Column<int>(type: "INTEGER", nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: false),
                    ParkedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedTexts", x => new { x.ArticleId, x.AccountId });
                    table.CheckConstraint("CK_ParkedTexts_Form_Length", "length(\"Form\") <= 4000000");
                    table.ForeignKey(
                        name: "FK_ParkedTexts_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Remarks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    WrittenById = table.Column<long>(type: "INTEGER", nullable: true),
                    WrittenByName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WrittenUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SettledUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledByName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Remarks", x => x.Id);
                    table.CheckConstraint("CK_Remarks_SettledByName_Length", "length(\"SettledByName\") <= 40");
                    table.CheckConstraint("CK_Remarks_Text_Length", "length(\"Text\") <= 500");
                    table.CheckConstraint("CK_Remarks_WrittenByName_Length", "length(\"WrittenByName\") <= 40");
                    table.ForeignKey(
                        name: "FK_Remarks_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImageUses",
                columns: table => new
                {
                    ImageId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImageUses", x => new { x.ImageId, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_ImageUses_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ImageUses_Images_ImageId",
                        column: x => x.ImageId,
                        principalTable: "Images",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Submitted",
                table: "Articles",
                columns: new[] { "SubmittedRevision", "ChangedUtc", "Id" },
                filter: "\"SubmittedRevision\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleRevisions_Session",
                table: "ArticleRevisions",
                column: "Session",
                filter: "\"Session\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_Article",
                table: "Corrections",
                columns: new[] { "ArticleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EditingSessions_Article",
                table: "EditingSessions",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Images_Key",
                table: "Images",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Images_Newest",
                table: "Images",
                columns: new[] { "UploadedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Images_OfAccount",
                table: "Images",
                columns: new[] { "UploadedById", "UploadedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ImageUses_Article",
                table: "ImageUses",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Remarks_Article",
                table: "Remarks",
                column: "ArticleId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleLocks");

            migrationBuilder.DropTable(
                name: "Corrections");

            migrationBuilder.DropTable(
                name: "EditingSessions");

            migrationBuilder.DropTable(
                name: "ImageUses");

            migrationBuilder.DropTable(
                name: "ParkedTexts");

            migrationBuilder.DropTable(
                name: "Remarks");

            migrationBuilder.DropTable(
                name: "Images");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Submitted",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_ArticleRevisions_Session",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "AiUse",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "CoverId",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "OriginalTitle",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "OriginalUrl",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "ResponsibleEditor",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "SourceKind",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "SubmittedRevision",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "AiUse",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "Change",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "ChangeNote",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "CoverId",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "IsKept",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "IsOpen",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "NewPublisher",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "OriginalTitle",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "OriginalUrl",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "RestoredFrom",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "Saves",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "Session",
                table: "ArticleRevisions");

            migrationBuilder.DropColumn(
                name: "SourceKind",
                table: "ArticleRevisions");
        }
    }
}
