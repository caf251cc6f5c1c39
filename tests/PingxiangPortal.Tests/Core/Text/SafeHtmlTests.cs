using System.Reflection;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class SafeHtmlTests
{
    [Fact]
    public void Nobody_outside_can_declare_a_string_safe()
    {
        var constructors = typeof(SafeHtml).GetConstructors(BindingFlags.Public | BindingFlags.Instance);
        var makers = typeof(SafeHtml)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(SafeHtml));

        Assert.Empty(constructors);
        Assert.Equal(["get_Empty"], makers.Select(method => method.Name));
    }

    [Fact]
    public void Stored_html_comes_back_as_it_was_saved()
    {
        var saved = ArticleHtml.Render("**萍鄉**").Value;

        Assert.Equal(saved, SafeHtml.AlreadySanitized(saved).Value);
        Assert.Equal(saved, SafeHtml.AlreadySanitized(saved).ToString());
    }
}
