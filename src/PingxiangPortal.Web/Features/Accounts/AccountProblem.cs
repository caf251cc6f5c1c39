namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Something wrong with a field of an account's form.</summary>
/// <param name="Field">The field's name in the form: Name, DisplayName or Password; empty for the whole.</param>
/// <param name="Message">What to do about it.</param>
internal sealed record AccountProblem(string Field, string Message);
