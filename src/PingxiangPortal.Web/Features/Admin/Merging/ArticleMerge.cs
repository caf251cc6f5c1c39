using PingxiangPortal.Core.Compare;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Admin.Revisions;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>Puts two people's forms of one article together, field by field and the body paragraph by paragraph.</summary>
internal sealed class ArticleMerge
{
    private readonly ArticleInput mine;
    private readonly IReadOnlyList<FieldMerged> head;
    private readonly IReadOnlyList<FieldMerged> side;
    private readonly BodyMerge body;

    /// <param name="texts">What both began with, null when nobody knows; the other's; one's own.</param>
    /// <param name="names">What the numbers in them stand for.</param>
    /// <param name="who">The other's name.</param>
    public ArticleMerge((ArticleInput? Base, ArticleInput Theirs, ArticleInput Mine) texts, FieldNames names, string who)
    {
        mine = texts.Mine;
        head = [.. ArticleFields.Head.Select(field => FieldMerged.Of(field, texts, names))];
        side = [.. ArticleFields.Side.Select(field => FieldMerged.Of(field, texts, names))];
        body = new BodyMerge(texts.Base is null ? null : InputText.Lines(texts.Base.Markdown), InputText.Lines(texts.Theirs.Markdown), InputText.Lines(mine.Markdown), who);
        Places = Numbered(head.Select(field => field.Place).OfType<MergePlace>().Concat(body.Places).Concat(side.Select(field => field.Place).OfType<MergePlace>()));
    }

    /// <summary>What somebody has to settle, in the order of the form.</summary>
    public IReadOnlyList<MergePlace> Places { get; }

    /// <summary>What became of all else: its name, and whose change was taken.</summary>
    public IEnumerable<(string What, MergeOutcome Outcome)> Settled()
    {
        var fields = head.Concat(side).Where(field => field.Place is null).ToLookup(field => field.Merged.Outcome == MergeOutcome.Same);
        var paragraphs = body.Settled.GroupBy(piece => piece.Outcome).OrderByDescending(pieces => pieces.Key);

        return fields[false].Select(field => (field.Field.Label, field.Merged.Outcome))
            .Concat(paragraphs.Select(pieces => (MergeWords.Paragraphs(pieces.Key, [.. pieces]), pieces.Key)))
            .Concat(fields[true].Any() ? [($"另外 {fields[true].Count()} 個欄位", MergeOutcome.Same)] : []);
    }

    /// <summary>The form that comes out.</summary>
    /// <param name="choices">One for each of <see cref="Places"/>, in their order.</param>
    public ArticleInput Merged(IReadOnlyList<MergeChoice> choices)
    {
        var merged = mine.Copy();
        var left = new Queue<MergeChoice>(choices);
        Write(head, merged, left);
        merged.Markdown = body.Merged([.. body.Places.Select(_ => left.Dequeue())]);
        Write(side, merged, left);
        return merged;
    }

    private static void Write(IReadOnlyList<FieldMerged> fields, ArticleInput merged, Queue<MergeChoice> choices)
    {
        foreach (var field in fields)
        {
            field.Field.Write(merged, field.Value(field.Place is null ? null : choices.Dequeue()));
        }
    }

    private static List<MergePlace> Numbered(IEnumerable<MergePlace> places)
    {
        var met = new Dictionary<string, int>();
        var numbered = new List<MergePlace>();

        foreach (var place in places)
        {
            met[place.Key] = met.GetValueOrDefault(place.Key) + 1;
            numbered.Add(place with { Occurrence = met[place.Key] });
        }

        return numbered;
    }
}
