using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Home;

/// <summary>Gathers the front page.</summary>
internal sealed class FrontPageQueries(ArticleQueries articles, SiteQueries site)
{
    /// <summary>As high as a lead without a picture beside it.</summary>
    private const int LatestCount = 7;

    /// <summary>The same for a lead with one.</summary>
    private const int LatestBesidePicture = 11;

    private const int BlockCount = 6;
    private const int StoriesInBlock = 5;

    public async Task<FrontPage> GetAsync(CancellationToken cancel)
    {
        var newest = await articles.LatestAsync(LatestBesidePicture + 1, cancel);
        var tree = await site.GetTreeAsync(cancel);
        var lead = newest.Count > 0 ? newest[0] : null;

        return new FrontPage
        {
            Lead = lead,
            Latest = [.. newest.Skip(1).Take(lead?.Cover is null ? LatestCount : LatestBesidePicture)],
            Opening = lead is not null && newest.Count == 1 ? await OpeningAsync(lead.Id, cancel) : null,
            Blocks = newest.Count > 2 ? await BlocksAsync(lead, cancel) : [],
            Categories = tree.All,
        };
    }

    private async Task<SafeHtml> OpeningAsync(long id, CancellationToken cancel) =>
        ArticleOpening.Of(SafeHtml.AlreadySanitized(await articles.GetBodyAsync(id, cancel)), paragraphs: 2);

    /// <summary>One indexed query a channel: asking for all at once reads every article of the portal.</summary>
    private async Task<IReadOnlyList<ChannelBlock>> BlocksAsync(ArticleCard? lead, CancellationToken cancel)
    {
        var tree = await site.GetTreeAsync(cancel);
        var blocks = new List<ChannelBlock>();

        foreach (var channel in tree.Channels.Take(BlockCount))
        {
            var stories = (await articles.LatestAsync(channel.Id, StoriesInBlock + 1, cancel))
                .Where(story => story.Id != lead?.Id)
                .Take(StoriesInBlock)
                .ToList();

            if (stories.Count >= 2)
            {
                blocks.Add(new ChannelBlock(channel, stories[0], stories[1..]));
            }
        }

        return blocks;
    }
}
