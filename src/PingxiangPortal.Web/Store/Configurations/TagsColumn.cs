using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store.Configurations;

/// <summary>An article's tags in one column.</summary>
internal sealed class TagsColumn() : ValueConverter<IReadOnlyList<string>, string>(
    tags => ArticleTags.Join(tags),
    column => ArticleTags.Split(column));
