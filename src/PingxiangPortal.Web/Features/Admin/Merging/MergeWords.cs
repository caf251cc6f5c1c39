using PingxiangPortal.Core.Compare;
using PingxiangPortal.Web.Features.Admin.Revisions;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>What the merge page says about what became of a paragraph or a field.</summary>
internal static class MergeWords
{
    private const int PlacesNamed = 6;

    /// <summary>What happened at a place of the body that both changed.</summary>
    public static string Conflict(MergePiece piece, string who) => piece switch
    {
        { Base: null } => $"{ParagraphWords.Of(Seen(piece))}：兩邊不同",
        { Base.Range.IsEmpty: true } => $"第 {piece.Base.Range.First} 段前：兩邊都加了字",
        { Theirs.Text: "" } => $"{ParagraphWords.Of(piece.Base.Range)}：{who}刪了，你改了",
        { Mine.Text: "" } => $"{ParagraphWords.Of(piece.Base.Range)}：{who}改了，你刪了",
        _ => $"{ParagraphWords.Of(piece.Base.Range)}：兩邊都改了",
    };

    /// <summary>What happened to a field or paragraph that needs no choice.</summary>
    public static string Settled(MergeOutcome outcome, string who) => outcome switch
    {
        MergeOutcome.Theirs => $"只有{who}改了，已收進來",
        MergeOutcome.Mine => "只有你改了，已收進來",
        MergeOutcome.Alike => "兩邊改得一樣",
        _ => "兩邊相同",
    };

    /// <summary>One line for all paragraphs of the body with one fate.</summary>
    public static string Paragraphs(MergeOutcome outcome, IReadOnlyList<MergePiece> pieces) => outcome == MergeOutcome.Same
        ? $"正文 {pieces.Count} 段"
        : "正文" + string.Join('、', pieces.Take(PlacesNamed).Select(piece => Name(outcome, piece))) + (pieces.Count > PlacesNamed ? $"等 {pieces.Count} 處" : "");

    private static string Name(MergeOutcome outcome, MergePiece piece)
    {
        var range = outcome == MergeOutcome.Theirs ? piece.Theirs.Range : piece.Mine.Range;
        return range.IsEmpty ? $"原{ParagraphWords.Of(piece.Base!.Range)}（刪去）" : ParagraphWords.Of(range); // without a base nothing is settled but what is the same
    }

    private static ParagraphRange Seen(MergePiece piece) => piece.Mine.Range.IsEmpty ? piece.Theirs.Range : piece.Mine.Range;
}
