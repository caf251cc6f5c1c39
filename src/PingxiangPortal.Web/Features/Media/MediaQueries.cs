using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Text.Pictures;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Paging;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>The library as the desk sees it.</summary>
internal sealed class MediaQueries(PortalDb db, SiteClock clock)
{
    private const int ImagesAPage = 24;
    private const int ArticlesNamed = 20;
    private const int CoversOfText = 12;
    private const int CoversOfLibrary = 6;
    private const int MonthsOffered = 240;

    /// <summary>Null for a page that doesn't exist.</summary>
    public async Task<Library?> FindPageAsync(LibraryFilter filter, CancellationToken cancel)
    {
        var matching = Matching(filter);

        if (PageOf.Of(filter.Page, await matching.CountAsync(cancel), ImagesAPage, filter.Url) is not { } page)
        {
            return null;
        }

        var images = await NewestFirst(matching).Skip((page.Number - 1) * ImagesAPage).Take(ImagesAPage).ToListAsync(cancel);
        var undescribed = await db.Images.CountAsync(image => !image.IsDecorative && image.Alt == "", cancel);
        return new Library(images, undescribed, await ListMonthsAsync(cancel), page);
    }

    /// <summary>The newest pictures.</summary>
    public async Task<IReadOnlyList<Image>> ListNewestAsync(int take, CancellationToken cancel) =>
        await NewestFirst(db.Images).Take(take).ToListAsync(cancel);

    /// <summary>What an article may have as its cover: the pictures of its text, those that were chosen, and the newest.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="chosen">Numbers of pictures that must be among them.</param>
    /// <param name="cancel">When the asker leaves.</param>
    public async Task<IReadOnlyList<Image>> ListCoversAsync(string markdown, IReadOnlyList<long> chosen, CancellationToken cancel)
    {
        var keys = KnownPictures.KeysIn(markdown).Take(CoversOfText).ToList();
        var own = await NewestFirst(db.Images.Where(image => keys.Contains(image.Key) || chosen.Contains(image.Id))).ToListAsync(cancel);
        return [.. own.Concat(await ListNewestAsync(CoversOfLibrary, cancel)).DistinctBy(image => image.Id)];
    }

    /// <summary>The picture of an address as texts write it, or null.</summary>
    public async Task<Image?> FindByAddressAsync(string? address, CancellationToken cancel) =>
        KnownPictures.KeyOf(address) is { } key ? await db.Images.AsNoTracking().SingleOrDefaultAsync(image => image.Key == key, cancel) : null;

    public async Task<ImageDetail?> FindAsync(long id, StaffMember member, CancellationToken cancel)
    {
        if (await db.Images.AsNoTracking().SingleOrDefaultAsync(image => image.Id == id, cancel) is not { } image)
        {
            return null;
        }

        var showing = db.ArticlesShowing(image);
        var named = await showing
            .Where(article => member.CanPublish || article.CreatedById == member.AccountId)
            .OrderByDescending(article => article.Id)
            .Take(ArticlesNamed)
            .Select(article => new ImageArticle(article.Id, article.Title))
            .ToListAsync(cancel);
        return new ImageDetail(image, named, await showing.CountAsync(cancel), await db.PublishedShowing(id, image.Key).AnyAsync(cancel));
    }

    /// <summary>Some of the published articles whose cover it is.</summary>
    public async Task<IReadOnlyList<CoveredArticle>> ListCoveredAsync(long imageId, int take) => await db.ArticlesCoveredBy(imageId)
        .OrderBy(article => article.Id)
        .Take(take)
        .Select(article => new CoveredArticle(article.Id, article.CategoryId, article.PublisherId, article.SourceName, article.Tags))
        .ToListAsync();

    /// <summary>The numbers of some sources' lists.</summary>
    public async Task<IReadOnlyList<long>> FindSourceIdsAsync(IReadOnlyList<string> names) =>
        await db.Sources.Where(source => names.Contains(source.Name)).Select(source => source.Id).ToListAsync();

    private static IQueryable<Image> NewestFirst(IQueryable<Image> images) =>
        images.AsNoTracking().OrderByDescending(image => image.UploadedUtc).ThenByDescending(image => image.Id);

    private IQueryable<Image> Matching(LibraryFilter filter)
    {
        IQueryable<Image> images = db.Images;

        if (filter.Words is { Length: > 0 } words)
        {
            images = images.Where(image => image.FileName.Contains(words) || image.Alt.Contains(words)
                || image.Caption.Contains(words) || image.Credit.Contains(words));
        }

        if (filter.Month is { } month)
        {
            var begin = clock.ToUtc(month.ToDateTime(TimeOnly.MinValue));
            var end = clock.ToUtc(month.AddMonths(1).ToDateTime(TimeOnly.MinValue));
            images = images.Where(image => image.UploadedUtc >= begin && image.UploadedUtc < end);
        }

        return filter.IsUndescribed ? images.Where(image => !image.IsDecorative && image.Alt == "") : images;
    }

    private async Task<IReadOnlyList<DateOnly>> ListMonthsAsync(CancellationToken cancel)
    {
        var first = await db.Images.MinAsync(image => (DateTime?)image.UploadedUtc, cancel);
        var last = await db.Images.MaxAsync(image => (DateTime?)image.UploadedUtc, cancel);

        if (first is null || last is null)
        {
            return [];
        }

        var oldest = MonthOf(first.Value);
        return [.. Enumerable.Range(0, MonthsOffered).Select(back => MonthOf(last.Value).AddMonths(-back)).TakeWhile(month => month >= oldest)];
    }

    private DateOnly MonthOf(DateTime utc)
    {
        var local = clock.ToLocal(utc);
        return new DateOnly(local.Year, local.Month, 1);
    }
}
