using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PingxiangPortal.Tests.Support;

/// <summary>A form as a browser sends it: every field as the page filled it, save those that a test fills.</summary>
internal sealed record FilledForm(HttpMethod Method, Uri Address, bool IsMultipart, IReadOnlyList<(string Name, string Value)> Fields)
{
    public static FilledForm Of(Page page, string button, IReadOnlyList<(string Field, string? Value)> typed)
    {
        var pressed = Html.Button(page.Document, button);
        var form = FormOf(pressed);
        var controls = page.Document.QuerySelectorAll("input, textarea, select").Where(control => FormOf(control) == form).ToList();
        var fields = controls.SelectMany(ValueOf).ToList();

        foreach (var (field, value) in typed)
        {
            Type(fields, field.StartsWith('+') ? field[1..] : NameOf(controls, field), value);
        }

        if (pressed.GetAttribute("name") is { } name)
        {
            fields.Add((name, pressed.GetAttribute("value") ?? ""));
        }

        return new FilledForm(
            new HttpMethod((form.GetAttribute("method") ?? "get").ToUpperInvariant()),
            new Uri(page.Address, pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.Address.PathAndQuery),
            form.GetAttribute("enctype") == "multipart/form-data",
            fields);
    }

    public HttpContent ToContent() => IsMultipart
        ? Multipart()
        : new FormUrlEncodedContent(Fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private StringContent Multipart()
    {
        const string Boundary = "----boundary-between-fields";
        var parts = Fields.Select(field => $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{field.Name}\"\r\n\r\n{field.Value}\r\n");
        return new StringContent(
            string.Concat(parts) + $"--{Boundary}--\r\n",
            MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={Boundary}"));
    }

    private static IElement FormOf(IElement control) =>
        control.GetAttribute("form") is { } id ? control.Owner!.GetElementById(id)! : control.Closest("form")!;

    private static IEnumerable<(string Name, string Value)> ValueOf(IElement control) => control switch
    {
        _ when control.GetAttribute("name") is null || control.HasAttribute("disabled") => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement { Type: "submit" or "button" or "reset" } => [],
        IHtmlInputElement input => [(input.Name!, input.Value)],
        IHtmlTextAreaElement area => [(area.Name!, area.Value)],
        IHtmlSelectElement { Value: { } value } select => [(select.Name!, value)],
        _ => [],
    };

    private static string NameOf(List<IElement> controls, string field)
    {
        var found = controls.FirstOrDefault(control => control.GetAttribute("name") == field)
            ?? controls.FirstOrDefault(control => Html.LabelOf(control) == field)
            ?? controls.FirstOrDefault(control => Html.LabelOf(control).StartsWith(field, StringComparison.Ordinal));
        Assert.True(found is not null, $"The form has no field {field}, only {string.Join("、", controls.Select(Html.LabelOf))}");
        return found.GetAttribute("name")!;
    }

    private static void Type(List<(string Name, string Value)> fields, string name, string? value)
    {
        fields.RemoveAll(field => field.Name == name);
        if (value is not null)
        {
            fields.Add((name, value));
        }
    }
}
