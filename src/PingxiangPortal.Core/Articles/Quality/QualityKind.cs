namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>What 發布前檢查 looks at, in the order of the list.</summary>
public enum QualityKind
{
    /// <summary>Every picture has 替代文字.</summary>
    PictureTexts = 1,

    /// <summary>No paragraph is too long for a phone.</summary>
    ParagraphLength = 2,

    /// <summary>Headings leave out no level.</summary>
    HeadingLevels = 3,

    /// <summary>No pinyin left behind by a conversion, no half-width marks among Han characters.</summary>
    Residue = 4,

    /// <summary>The summary is there and ends as a sentence.</summary>
    Summary = 5,

    /// <summary>The cover is wide enough for the largest screens, and its crops keep most of it.</summary>
    Cover = 6,

    /// <summary>Links say where they lead.</summary>
    LinkTexts = 7,

    /// <summary>No character whose Simplified form is doubtful.</summary>
    Script = 8,

    /// <summary>The title is there and not too long for lists.</summary>
    TitleLength = 9,

    /// <summary>The Markdown can be read; listed only when it can't.</summary>
    Markup = 10,
}
