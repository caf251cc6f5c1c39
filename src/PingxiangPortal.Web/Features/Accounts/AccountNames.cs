using System.Text.RegularExpressions;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>What an account is called: a name to sign in with, and one to show.</summary>
internal static partial class AccountNames
{
    /// <summary>Lower case, so that no two names differ by case or look alike.</summary>
    public static string Clean(string? name) => InputText.OneLine(name ?? "").ToLowerInvariant();

    /// <summary>What is wrong with a name to sign in with; null when nothing is.</summary>
    public static string? Problem(string name) =>
        Allowed().IsMatch(name) ? null : "帳號是 3 至 32 個小寫字母、數字或連字號，以字母或數字開頭。";

    /// <summary>What is wrong with a name to show; null when nothing is.</summary>
    public static string? DisplayNameProblem(string name) => InputText.ScalarCount(name) switch
    {
        0 => "請輸入顯示名稱。",
        > ArticleLimits.NameLength => $"顯示名稱最多 {ArticleLimits.NameLength} 個字。",
        _ => null,
    };

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{2,31}$", RegexOptions.NonBacktracking)]
    private static partial Regex Allowed();
}
