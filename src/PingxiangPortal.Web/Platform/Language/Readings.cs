using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Platform.Language;

/// <summary>Both ways to read the site.</summary>
internal sealed class Readings(ScriptAddresses addresses, Links links, ProtectedWords words)
{
    private readonly Reading hant = new(new ScriptDisplay(Script.Hant, words), addresses.PrefixOf(Script.Hant), links);
    private readonly Reading hans = new(new ScriptDisplay(Script.Hans, words), addresses.PrefixOf(Script.Hans), links);

    public Reading this[Script script] => script == Script.Hant ? hant : hans;

    /// <summary>The one at the addresses without a script's name.</summary>
    public Reading Root => this[addresses.Root];

    /// <summary>The one that a request asks for.</summary>
    public Reading Of(HttpContext context) => this[addresses.Of(context)];
}
