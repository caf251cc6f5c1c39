using PingxiangPortal.Core.Import;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Import;

public sealed class ImportPlanTests
{
    [Fact]
    public void New_files_are_added_in_the_order_of_their_names() =>
        Assert.Equal("Add B, Add a, Add b, Add 甲", Plan("甲=1 b=2 a=3 B=4"));

    [Fact]
    public void A_second_import_changes_nothing() =>
        Assert.Equal("Unchanged a 1, Unchanged b 2", Plan("a=1 b=2", Before("a", "1", 1), Before("b", "2", 2)));

    [Fact]
    public void A_changed_file_updates_its_article() =>
        Assert.Equal("Update a 1", Plan("a=2", Before("a", "1", 1)));

    [Fact]
    public void An_edited_article_keeps_its_text() => Assert.Equal(
        "SkipEdited a 1, Unchanged b 2",
        Plan("a=2 b=3", Before("a", "1", 1, isEdited: true), Before("b", "3", 2, isEdited: true)));

    [Fact]
    public void A_deleted_article_stays_deleted() => Assert.Equal(
        "SkipDeleted a, SkipDeleted b", Plan("a=1 b=9", Before("a", "1", null), Before("b", "2", null)));

    [Fact]
    public void The_same_content_is_imported_once() =>
        Assert.Equal("Add a, SkipDuplicate b of a, SkipDuplicate c of a", Plan("c=1 b=1 a=1"));

    [Fact]
    public void A_renamed_file_is_no_new_article() =>
        Assert.Equal("SkipDuplicate b of a", Plan("b=1", Before("a", "1", 1)));

    [Fact]
    public void A_renamed_file_brings_no_deleted_article_back() =>
        Assert.Equal("SkipDuplicate b of a", Plan("b=1", Before("a", "1", null)));

    [Fact]
    public void A_changed_file_does_not_repeat_another() => Assert.Equal(
        "Unchanged a 1, SkipDuplicate b 2 of a", Plan("a=1 b=1", Before("a", "1", 1), Before("b", "2", 2)));

    [Fact]
    public void Two_files_may_swap_their_contents() => Assert.Equal(
        "Update a 1, Update b 2", Plan("a=2 b=1", Before("a", "1", 1), Before("b", "2", 2)));

    private static ImportedBefore Before(string file, string fingerprint, long? article, bool isEdited = false) =>
        new(file, fingerprint, article, isEdited);

    private static string Plan(string files, params ImportedBefore[] before)
    {
        var documents = files.Split(' ').Select(file => file.Split('=')).ToDictionary(file => file[0], file => Document(file[1]));

        return string.Join(", ", ImportPlan.Make(documents, before).Select(step =>
            $"{step.Action} {step.FileName} {step.ArticleId}".TrimEnd()
            + (step.DuplicateOf is null ? "" : $" of {step.DuplicateOf}")));
    }

    private static SeedDocument Document(string fingerprint) => new()
    {
        Breadcrumb = [],
        Title = "題目",
        Markdown = "正文。",
        Script = Script.Hant,
        Fingerprint = fingerprint,
    };
}
