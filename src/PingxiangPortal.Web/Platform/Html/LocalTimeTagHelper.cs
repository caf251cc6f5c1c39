using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>Shows a moment in the site's time zone: <c>&lt;local-time utc="…" format="Long" /&gt;</c>.</summary>
/// <remarks>Tag helpers must be public, and the clock is not; so it is asked for instead of being a parameter.</remarks>
[HtmlTargetElement("local-time", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LocalTimeTagHelper(IServiceProvider services) : TagHelper
{
    public DateTime Utc { get; set; }

    public TimeFormat Format { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var clock = services.GetRequiredService<SiteClock>();
        var local = clock.ToLocal(Utc);

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        // As HTML, because the encoder would write the plus of the offset as &#x2B;.
        output.Attributes.SetAttribute(
            "datetime",
            new HtmlString(local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
        output.Content.SetContent(local.ToString(Pattern(local, clock.Today), CultureInfo.InvariantCulture));
    }

    private string Pattern(DateTimeOffset local, DateOnly today)
    {
        var isToday = DateOnly.FromDateTime(local.DateTime) == today;
        var isThisYear = local.Year == today.Year;

        return Format switch
        {
            TimeFormat.Long => "yyyy年M月d日 HH:mm",
            TimeFormat.Day => isThisYear ? "M月d日" : "yyyy年M月d日",
            TimeFormat.Clock => "HH:mm",
            TimeFormat.Short when isToday => "HH:mm",
            TimeFormat.Short => isThisYear ? "M'/'d" : "yyyy'/'M'/'d",
            _ => throw new ArgumentOutOfRangeException(nameof(local), Format, null),
        };
    }
}
