using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Hosting;

/// <summary>Razor Pages as this site uses them: a feature's folder holds its pages.</summary>
internal static class Pages
{
    private static readonly string[] StaffFolders = ["/Admin/", "/Accounts/"];

    public static void AddPages(this IServiceCollection services, SiteAddress site)
    {
        services.AddRazorPages(Configure)
            .AddMvcOptions(Configure)
            .AddCookieTempDataProvider(options =>
            {
                options.Cookie.Name = site.CookieName("notice");
                options.Cookie.SecurePolicy = site.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
            })
            // The server's own words stand in the form; a second set of rules in attributes would only drift away.
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false)
            .AddRazorOptions(options => options.PageViewLocationFormats.Add("/Features/Shared/{0}.cshtml"));
    }

    private static void Configure(RazorPagesOptions options)
    {
        options.RootDirectory = "/Features";
        options.Conventions.Add(new KnownMethodsOnly());
        options.Conventions.Add(new ReadersPagesInBothScripts());
        options.Conventions.AddPageRoute("/Admin/Articles/Edit", Links.NewArticle);
        options.Conventions.AddPageRoute("/Admin/Articles/Preview", Links.PreviewUnsaved);

        // The whole folder, so that a page added to the desk is closed without anybody thinking of it.
        options.Conventions.AuthorizeFolder("/Admin", StaffPolicies.Staff);
    }

    private static void Configure(MvcOptions options)
    {
        options.Filters.Add<FrameFilter>();

        // An empty field is empty text here, not a missing one; what is required says so itself.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;

        // Both take names with brackets apart and throw on unbalanced ones; no form of ours has such names.
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        Say(options.ModelBindingMessageProvider);
    }

    private static void Say(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => "這一欄的內容看不懂。");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "內容看不懂。");
        messages.SetUnknownValueIsInvalidAccessor(_ => "這一欄的內容看不懂。");
        messages.SetValueIsInvalidAccessor(_ => "這一欄的內容看不懂。");
        messages.SetValueMustBeANumberAccessor(_ => "這一欄要填數字。");
        messages.SetValueMustNotBeNullAccessor(_ => "這一欄不能空著。");
        messages.SetMissingBindRequiredValueAccessor(_ => "這一欄不能空著。");
        messages.SetMissingKeyOrValueAccessor(() => "這一欄不能空著。");
    }

    /// <summary>All pages but those of staff, so that a new one is there in both without anybody thinking of it.</summary>
    private sealed class ReadersPagesInBothScripts : IPageApplicationModelConvention
    {
        public void Apply(PageApplicationModel model)
        {
            if (!StaffFolders.Any(folder => model.ViewEnginePath.StartsWith(folder, StringComparison.Ordinal)))
            {
                model.EndpointMetadata.Add(InBothScripts.Metadata);
            }
        }
    }

    /// <summary>A page answers what it has a handler for; the framework would show it for any method.</summary>
    private sealed class KnownMethodsOnly : IPageApplicationModelConvention
    {
        private const string ErrorPage = "/Errors/Error";

        public void Apply(PageApplicationModel model)
        {
            // The error page is run again in place of any request.
            if (model.ViewEnginePath == ErrorPage)
            {
                return;
            }

            var handled = model.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Distinct();
            model.EndpointMetadata.Add(new HttpMethodMetadata([.. handled, HttpMethods.Head]));
        }
    }
}
