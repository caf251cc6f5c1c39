using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PingxiangPortal.Benchmarks.Filling;
using PingxiangPortal.Benchmarks.Servers;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Benchmarks.Mixed;

/// <summary>Compares a stopped portal's store with what was acknowledged, article by article.</summary>
internal static class StoreCheck
{
    private const string Tallies = "ReactionTallies";

    /// <returns>What doesn't agree, in sentences; empty when all does.</returns>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(FilledStore store, Acknowledged acknowledged)
    {
        await using var db = await store.Place.OpenAsync(CancellationToken.None);
        var filled = new MadeUpReactions(new MadeUpNews(store.Amount.Articles), store.Amount);
        var stored = await db.Reactions
            .GroupBy(reaction => reaction.ArticleId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(each => each.Key, each => each.Count);
        var complaints = new List<string>();

        foreach (var id in stored.Keys.Union(acknowledged.ByArticle.Keys))
        {
            var expected = (id <= store.Amount.Articles ? filled.CountOf(id) : 0) + acknowledged.ByArticle.GetValueOrDefault(id);

            if (stored.GetValueOrDefault(id) != expected)
            {
                complaints.Add($"Article {id} has {stored.GetValueOrDefault(id)} reactions in the store; acknowledged were {expected}.");
            }
        }

        complaints.AddRange(await WrongTalliesAsync(db, stored));
        return complaints;
    }

    /// <summary>The kept totals, once the product has such a table: its columns of whole numbers, but for the article's own, add up.</summary>
    private static async Task<IReadOnlyList<string>> WrongTalliesAsync(PortalDb db, Dictionary<long, int> stored)
    {
        if (db.Model.GetEntityTypes().FirstOrDefault(type => type.GetTableName() == Tallies) is not { } tallies)
        {
            return [];
        }

        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT \"ArticleId\", sum({Counts(tallies)}) FROM \"{Tallies}\" GROUP BY \"ArticleId\"";
        await using var rows = await command.ExecuteReaderAsync();
        var kept = await ReadAsync(rows);
        return
        [
            .. stored.Keys.Union(kept.Keys)
                .Where(id => kept.GetValueOrDefault(id) != stored.GetValueOrDefault(id))
                .Select(id => $"Article {id} has a tally of {kept.GetValueOrDefault(id)} and {stored.GetValueOrDefault(id)} reactions."),
        ];
    }

    /// <summary>One count a row beside its kind, or a column for each kind: keys and kinds are no counts.</summary>
    private static string Counts(IEntityType tallies) => string.Join(" + ", tallies.GetProperties()
        .Where(property => !property.IsPrimaryKey() && (property.ClrType == typeof(int) || property.ClrType == typeof(long)))
        .Select(property => $"\"{property.GetColumnName()}\""));

    private static async Task<Dictionary<long, long>> ReadAsync(DbDataReader rows)
    {
        var kept = new Dictionary<long, long>();

        while (await rows.ReadAsync())
        {
            kept[rows.GetInt64(0)] = Convert.ToInt64(rows.GetValue(1), System.Globalization.CultureInfo.InvariantCulture);
        }

        return kept;
    }
}
