using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Store;

public sealed class LengthTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task The_store_refuses_what_is_longer_than_its_column_whatever_the_forms_let_pass()
    {
        var article = await Some.ArticleAsync(app);
        var bounded = await app.UseAsync((PortalDb db) => Task.FromResult(db.Model.GetEntityTypes()
            .Where(entity => entity.GetTableName() is "Articles" or "ArticleRevisions" or "Categories" or "Publishers")
            .SelectMany(entity => entity.GetProperties())
            .Where(property => property.ClrType == typeof(string) && property.Name != "Html")
            .Select(property => (Table: property.DeclaringType.ContainingEntityType.GetTableName()!, Column: property.GetColumnName(), Most: property.GetMaxLength()!.Value))
            .ToList()));

        Assert.True(bounded.Count >= 15, $"{bounded.Count} columns");
        Assert.NotNull(article.ArticleId);
        foreach (var (table, column, most) in bounded)
        {
            var failure = await Record.ExceptionAsync(() => UpdateAsync(table, column, new string('字', most + 1)));

            Assert.True(failure is DbException, $"{table}.{column} took {most + 1} characters: {failure}");
        }
    }

    [Theory]
    [InlineData("字")]
    [InlineData("\U00020BB7")]
    public async Task Both_engines_count_a_rare_character_as_one(string character)
    {
        await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { Title = string.Concat(Enumerable.Repeat(character, 200)) });
    }

    [Fact]
    public async Task A_kind_of_reaction_that_is_none_is_refused()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");

        await Assert.ThrowsAnyAsync<DbException>(() => app.WriteAsync(db => db.Database.ExecuteSqlAsync($"UPDATE \"Reactions\" SET \"Kind\" = 6")));
    }

    [Fact]
    public async Task A_category_that_is_used_cannot_vanish_behind_the_products_back()
    {
        var article = await Some.ArticleAsync(app);

        await Assert.ThrowsAnyAsync<DbException>(() => app.WriteAsync(db =>
            db.Categories.Where(category => category.Id == article.CategoryId).ExecuteDeleteAsync()));
    }

    private Task<int> UpdateAsync(string table, string column, string text) => app.WriteAsync(db =>
    {
        // The names come from the model, the text is a parameter.
        var sql = FormattableStringFactory.Create($"UPDATE \"{table}\" SET \"{column}\" = {{0}}", text);
        return db.Database.ExecuteSqlAsync(sql);
    });
}
