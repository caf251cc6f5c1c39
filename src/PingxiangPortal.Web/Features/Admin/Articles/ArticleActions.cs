using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>What the editor's buttons do.</summary>
internal sealed record ArticleActions(
    SaveDraft Save,
    PublishArticle Publish,
    WithdrawArticle Withdraw,
    TrashArticle Trash,
    BringBackArticle BringBack);
