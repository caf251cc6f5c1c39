using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Editing;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>What the editor's buttons do.</summary>
internal sealed record ArticleActions(
    SaveDraft Save,
    SubmitArticle Submit,
    PublishArticle Publish,
    WithdrawArticle Withdraw,
    TrashArticle Trash,
    BringBackArticle BringBack,
    ParkText Park);
