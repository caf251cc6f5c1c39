using PingxiangPortal.Web.Features.Accounts;

namespace PingxiangPortal.Web.Features.Admin.People;

/// <summary>What can be done to an account.</summary>
internal sealed record PeopleActions(AddStaffAccount Add, ChangeStaffAccount Change, SetPassword Password);
