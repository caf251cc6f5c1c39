using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PingxiangPortal.Web.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Desk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AiUse",
                table: "Articles",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "CoverId",
                table: "Articles",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OriginalTitle",
                table: "Articles",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OriginalUrl",
                table: "Articles",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ResponsibleEditor",
                table: "Articles",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SourceKind",
                table: "Articles",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SubmittedRevision",
                table: "Articles",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AiUse",
                table: "ArticleRevisions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Change",
                table: "ArticleRevisions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChangeNote",
                table: "ArticleRevisions",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "CoverId",
                table: "ArticleRevisions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsKept",
                table: "ArticleRevisions",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOpen",
                table: "ArticleRevisions",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "NewPublisher",
                table: "ArticleRevisions",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "ArticleRevisions",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OriginalTitle",
                table: "ArticleRevisions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OriginalUrl",
                table: "ArticleRevisions",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "RestoredFrom",
                table: "ArticleRevisions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Saves",
                table: "ArticleRevisions",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "Session",
                table: "ArticleRevisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SourceKind",
                table: "ArticleRevisions",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ArticleLocks",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    HolderId = table.Column<long>(type: "bigint", nullable: false),
                    HolderName = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SinceUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    RevisionBefore = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EditorId = table.Column<long>(type: "bigint", nullable: true),
                    EditorName = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    AccountName = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HasUnsaved = table.Column<bool>(type: "boolean", nullable: false),
                    SeenUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Alt = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    IsDecorative = table.Column<bool>(type: "boolean", nullable: false),
                    Caption = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Credit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FocusX = table.Column<int>(type: "integer", nullable: false),
                    FocusY = table.Column<int>(type: "integer", nullable: false),
                    UploadedById = table.Column<long>(type: "bigint", nullable: true),
                    UploadedByName = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    UploadedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    BasedOn = table.Column<int>(type: "integer", nullable: false),
                    BasedOnSaves = table.Column<int>(type: "integer", nullable: false),
                    Form = table.Column<string>(type: "character varying(4000000)", maxLength: 4000000, nullable: false),
                    ParkedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    WrittenById = table.Column<long>(type: "bigint", nullable: true),
                    WrittenByName = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WrittenUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SettledUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SettledByName = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
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
                    ImageId = table.Column<long>(type: "bigint", nullable: false),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false)
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

            migrationBuilder.AddCheckConstraint(
                name: "CK_Articles_OriginalTitle_Length",
                table: "Articles",
                sql: "length(\"OriginalTitle\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Articles_OriginalUrl_Length",
                table: "Articles",
                sql: "length(\"OriginalUrl\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Articles_ResponsibleEditor_Length",
                table: "Articles",
                sql: "length(\"ResponsibleEditor\") <= 40");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleRevisions_Session",
                table: "ArticleRevisions",
                column: "Session",
                filter: "\"Session\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ArticleRevisions_ChangeNote_Length",
                table: "ArticleRevisions",
                sql: "length(\"ChangeNote\") <= 500");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ArticleRevisions_NewPublisher_Length",
                table: "ArticleRevisions",
                sql: "length(\"NewPublisher\") <= 40");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ArticleRevisions_Note_Length",
                table: "ArticleRevisions",
                sql: "length(\"Note\") <= 500");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ArticleRevisions_OriginalTitle_Length",
                table: "ArticleRevisions",
                sql: "length(\"OriginalTitle\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ArticleRevisions_OriginalUrl_Length",
                table: "ArticleRevisions",
                sql: "length(\"OriginalUrl\") <= 2000");

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

            migrationBuilder.DropCheckConstraint(
                name: "CK_Articles_OriginalTitle_Length",
                table: "Articles");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Articles_OriginalUrl_Length",
                table: "Articles");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Articles_ResponsibleEditor_Length",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_ArticleRevisions_Session",
                table: "ArticleRevisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ArticleRevisions_ChangeNote_Length",
                table: "ArticleRevisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ArticleRevisions_NewPublisher_Length",
                table: "ArticleRevisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ArticleRevisions_Note_Length",
                table: "ArticleRevisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ArticleRevisions_OriginalTitle_Length",
                table: "ArticleRevisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ArticleRevisions_OriginalUrl_Length",
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
