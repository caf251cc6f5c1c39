using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>What a change after publication is called.</summary>
/// <param name="Key">Its name in the markup.</param>
/// <param name="Kind">The word for its kind.</param>
/// <param name="Heading">What was done, as a heading.</param>
/// <param name="Sentence">What to say to readers where the editor said nothing.</param>
/// <param name="Rule">What the kind stands for.</param>
internal sealed record ChangeWords(string Key, string Kind, string Heading, string Sentence, string Rule)
{
    public static IReadOnlyList<ChangeWords> All(Reading reading) => [.. Enum.GetValues<CorrectionKind>().Select(kind => Of(kind, reading))];

    public static ChangeWords Of(CorrectionKind kind, Reading reading) => kind switch
    {
        CorrectionKind.Typo => new(
            "typo",
            reading.Say("錯字", "错字"),
            reading.Say("改正錯字", "改正错字"),
            reading.Say("改正了錯字，文意不變。", "改正了错字，文意不变。"),
            reading.Say("只改字詞，不改意思。", "只改字词，不改意思。")),
        CorrectionKind.Correction => new(
            "correction",
            "更正",
            reading.Say("改正事實", "改正事实"),
            reading.Say("文中有一處寫錯了，現已改正。", "文中有一处写错了，现已改正。"),
            reading.Say("事實寫錯了。逐字列出原文與改文。", "事实写错了。逐字列出原文与改文。")),
        CorrectionKind.Update => new(
            "update",
            "更新",
            reading.Say("補充內容", "补充内容"),
            reading.Say("事情有新進展，加了內容。", "事情有新进展，加了内容。"),
            reading.Say("事情有新進展，加了內容。", "事情有新进展，加了内容。")),
        CorrectionKind.Withdrawal => new(
            "withdrawal",
            "撤回",
            reading.Say("不再發布", "不再发布"),
            reading.Say("編輯部撤回了發布的內容。", "编辑部撤回了发布的内容。"),
            reading.Say("不再發布，說明理由。", "不再发布，说明理由。")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
