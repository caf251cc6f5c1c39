using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>An article with what the store adds to it: its number, and the HTML of its body.</summary>
internal sealed record MadeUpArticle(long Id, Article Article, string Html);
