namespace PingxiangPortal.BrowserTests.Support;

/// <summary>Scripts that answer with a list of complaints about the page that they run in.</summary>
internal static class Questions
{
    public const string Axe = """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
          return violations.map(each => `${each.id}: ${each.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')}`);
        }
        """;

    /// <summary>Nothing scrolls sideways but what scrolls in a box of its own, in 中 and in 大.</summary>
    public const string Overflow = """
        () => {
          const root = document.documentElement;
          const size = root.dataset.size;
          const wide = ['m', 'l'].flatMap(each => {
            root.dataset.size = each;
            return root.scrollWidth > innerWidth ? [`${each}: ${root.scrollWidth} px of ${innerWidth}`] : [];
          });
          root.dataset.size = size;
          return wide;
        }
        """;

    /// <summary>Each control is 44 px by 44 for a finger, or has a box around it that is; words in a text are exempt.</summary>
    public const string SmallTargets = """
        () => [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
          .filter(each => !each.closest('.prose, .skip-link') && each.checkVisibility())
          .map(each => [each, (getComputedStyle(each, '::after').position === 'absolute' ? each.offsetParent : each.closest('label') ?? each).getBoundingClientRect()])
          .filter(([each, box]) => box.height < 43.5 || (box.width < 43.5 && !each.closest('.breadcrumb')))
          .map(([each, box]) => `${each.outerHTML.slice(0, 120)} is ${box.width.toFixed(1)} by ${box.height.toFixed(1)}`)
        """;
}
