using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>What a password must be: long. No rules of composition; they make passwords worse.</summary>
internal static class PasswordRules
{
    public const int Least = 12;
    public const int Most = 128;

    /// <summary>What is wrong, in words for the form; null when nothing is. Checked before anything is hashed.</summary>
    public static string? Problem(string password, string accountName)
    {
        var length = InputText.ScalarCount(password);

        return length == 0 ? "請輸入密碼。"
            : length < Least ? $"太短了，還差 {Least - length} 個字元。"
            : length > Most ? $"太長了，最多 {Most} 個字元。"
            : password.Equals(accountName, StringComparison.OrdinalIgnoreCase) ? "密碼不能和帳號相同。"
            : null;
    }
}
