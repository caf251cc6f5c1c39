using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PingxiangPortal.Web.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Categories",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParentId = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Categories", x => x.Id);
                    table.CheckConstraint("CK_Categories_Description_Length", "length(\"Description\") <= 200");
                    table.CheckConstraint("CK_Categories_Name_Length", "length(\"Name\") <= 40");
                    table.CheckConstraint("CK_Categories_Slug_Length", "length(\"Slug\") <= 120");
                    table.ForeignKey(
                        name: "FK_Categories_Categories_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportedSeeds",
                columns: table => new
                {
                    FileName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedSeeds", x => x.FileName);
                    table.CheckConstraint("CK_ImportedSeeds_FileName_Length", "length(\"FileName\") <= 256");
                    table.CheckConstraint("CK_ImportedSeeds_Fingerprint_Length", "length(\"Fingerprint\") <= 64");
                });

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Name);
                    table.CheckConstraint("CK_Settings_Name_Length", "length(\"Name\") <= 40");
                    table.CheckConstraint("CK_Settings_Value_Length", "length(\"Value\") <= 256");
                });

            migrationBuilder.CreateTable(
                name: "StaffAccounts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    IsDisabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSignInUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PasswordSecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PasswordSecretExpiryUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffAccounts", x => x.Id);
                    table.CheckConstraint("CK_StaffAccounts_ConcurrencyStamp_Length", "length(\"ConcurrencyStamp\") <= 256");
                    table.CheckConstraint("CK_StaffAccounts_DisplayName_Length", "length(\"DisplayName\") <= 40");
                    table.CheckConstraint("CK_StaffAccounts_Email_Length", "length(\"Email\") <= 256");
                    table.CheckConstraint("CK_StaffAccounts_NormalizedEmail_Length", "length(\"NormalizedEmail\") <= 256");
                    table.CheckConstraint("CK_StaffAccounts_NormalizedUserName_Length", "length(\"NormalizedUserName\") <= 256");
                    table.CheckConstraint("CK_StaffAccounts_PasswordHash_Length", "length(\"PasswordHash\") <= 256");
                    table.CheckConstraint("CK_StaffAccounts_PasswordSecretHash_Length", "length(\"PasswordSecretHash\") <= 64");
                    table.CheckConstraint("CK_StaffAccounts_PhoneNumber_Length", "length(\"PhoneNumber\") <= 256");
                    table.CheckConstraint("CK_StaffAccounts_SecurityStamp_Length", "length(\"SecurityStamp\") <= 256");
                    table.CheckConstraint("CK_StaffAccounts_UserName_Length", "length(\"UserName\") <= 256");
                });

            migrationBuilder.CreateTable(
                name: "CategoryAddresses",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    CategoryId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CategoryAddresses", x => x.Slug);
                    table.CheckConstraint("CK_CategoryAddresses_Slug_Length", "length(\"Slug\") <= 120");
                    table.ForeignKey(
                        name: "FK_CategoryAddresses_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.CheckConstraint("CK_AspNetUserClaims_ClaimType_Length", "length(\"ClaimType\") <= 256");
                    table.CheckConstraint("CK_AspNetUserClaims_ClaimValue_Length", "length(\"ClaimValue\") <= 256");
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_StaffAccounts_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.CheckConstraint("CK_AspNetUserLogins_LoginProvider_Length", "length(\"LoginProvider\") <= 128");
                    table.CheckConstraint("CK_AspNetUserLogins_ProviderDisplayName_Length", "length(\"ProviderDisplayName\") <= 256");
                    table.CheckConstraint("CK_AspNetUserLogins_ProviderKey_Length", "length(\"ProviderKey\") <= 128");
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_StaffAccounts_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_StaffAccounts_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.CheckConstraint("CK_AspNetUserTokens_LoginProvider_Length", "length(\"LoginProvider\") <= 128");
                    table.CheckConstraint("CK_AspNetUserTokens_Name_Length", "length(\"Name\") <= 128");
                    table.CheckConstraint("CK_AspNetUserTokens_Value_Length", "length(\"Value\") <= 256");
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_StaffAccounts_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Publishers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publishers", x => x.Id);
                    table.CheckConstraint("CK_Publishers_Name_Length", "length(\"Name\") <= 40");
                    table.ForeignKey(
                        name: "FK_Publishers_StaffAccounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Html = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: false),
                    RendererVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Characters = table.Column<int>(type: "INTEGER", nullable: false),
                    ReadingMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Script = table.Column<int>(type: "INTEGER", nullable: false),
                    CategoryId = table.Column<long>(type: "INTEGER", nullable: false),
                    PublisherId = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OriginalAuthor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PublishedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FirstPublishedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastPublishedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ChangedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LatestRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportedViews = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportedComments = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                    table.CheckConstraint("CK_Articles_Html_Length", "length(\"Html\") <= 4000000");
                    table.CheckConstraint("CK_Articles_OriginalAuthor_Length", "length(\"OriginalAuthor\") <= 40");
                    table.CheckConstraint("CK_Articles_Slug_Length", "length(\"Slug\") <= 120");
                    table.CheckConstraint("CK_Articles_SourceName_Length", "length(\"SourceName\") <= 40");
                    table.CheckConstraint("CK_Articles_Summary_Length", "length(\"Summary\") <= 500");
                    table.CheckConstraint("CK_Articles_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_Articles_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Articles_Publishers_PublisherId",
                        column: x => x.PublisherId,
                        principalTable: "Publishers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArticleRevisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Markdown = table.Column<string>(type: "TEXT", maxLength: 300000, nullable: false),
                    CategoryId = table.Column<long>(type: "INTEGER", nullable: false),
                    PublisherId = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SourceName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OriginalAuthor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SavedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SavedById = table.Column<long>(type: "INTEGER", nullable: true),
                    SavedByName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleRevisions", x => x.Id);
                    table.CheckConstraint("CK_ArticleRevisions_Markdown_Length", "length(\"Markdown\") <= 300000");
                    table.CheckConstraint("CK_ArticleRevisions_OriginalAuthor_Length", "length(\"OriginalAuthor\") <= 40");
                    table.CheckConstraint("CK_ArticleRevisions_SavedByName_Length", "length(\"SavedByName\") <= 40");
                    table.CheckConstraint("CK_ArticleRevisions_Slug_Length", "length(\"Slug\") <= 120");
                    table.CheckConstraint("CK_ArticleRevisions_SourceName_Length", "length(\"SourceName\") <= 40");
                    table.CheckConstraint("CK_ArticleRevisions_Summary_Length", "length(\"Summary\") <= 500");
                    table.CheckConstraint("CK_ArticleRevisions_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_ArticleRevisions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reactions",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reactions", x => new { x.ArticleId, x.ReaderId });
                    table.CheckConstraint("CK_Reactions_Kind", "\"Kind\" BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "FK_Reactions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleRevisions_NumberOfArticle",
                table: "ArticleRevisions",
                columns: new[] { "ArticleId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_LastChanged",
                table: "Articles",
                column: "ChangedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Newest",
                table: "Articles",
                columns: new[] { "State", "PublishedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_NewestOfCategory",
                table: "Articles",
                columns: new[] { "CategoryId", "State", "PublishedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublisherId",
                table: "Articles",
                column: "PublisherId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_ParentId",
                table: "Categories",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Slug",
                table: "Categories",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CategoryAddresses_CategoryId",
                table: "CategoryAddresses",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedSeeds_Fingerprint",
                table: "ImportedSeeds",
                column: "Fingerprint",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publishers_Account",
                table: "Publishers",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publishers_Name",
                table: "Publishers",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reactions_KindOfArticle",
                table: "Reactions",
                columns: new[] { "ArticleId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "StaffAccounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_StaffAccounts_DisplayName",
                table: "StaffAccounts",
                column: "DisplayName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffAccounts_PasswordSecret",
                table: "StaffAccounts",
                column: "PasswordSecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "StaffAccounts",
                column: "NormalizedUserName",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleRevisions");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "CategoryAddresses");

            migrationBuilder.DropTable(
                name: "ImportedSeeds");

            migrationBuilder.DropTable(
                name: "Reactions");

            migrationBuilder.DropTable(
                name: "Settings");

            migrationBuilder.DropTable(
                name: "Articles");

            migrationBuilder.DropTable(
                name: "Categories");

            migrationBuilder.DropTable(
                name: "Publishers");

            migrationBuilder.DropTable(
                name: "StaffAccounts");
        }
    }
}
