using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store.Configurations;

/// <summary>An article's tags in one column.</summary>
internal sealed class TagsColumn() : ValueConverter<IReadOnlyList<string>, string>(
    tags => ArticleTags.Join(tags),
    column => ArticleTags.Split(column));

/// <summary>Two lists of tags are equal when they have the same tags in the same order.</summary>
internal sealed class TagsEqual() : ValueComparer<IReadOnlyList<string>>(
    (one, other) => one != null && other != null && one.SequenceEqual(other),
    tags => ArticleTags.Join(tags).GetHashCode(StringComparison.Ordinal),
    tags => tags);
