using System.Collections.Frozen;
using System.Text;

namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>Folds Traditional characters to Simplified ones, so that a search finds a word in either script.</summary>
/// <remarks>
/// The first form in OpenCC's TSCharacters, whatever stands around the character: 乾坤 becomes 干坤. That is no text for
/// readers; a search folds what it keeps and what it looks for alike.
/// </remarks>
public static class SimplifiedFold
{
    // No character by itself, so it cannot be a form.
    private const char NotBasic = '\uD800';

    private static readonly (char[] Basic, FrozenDictionary<Rune, Rune> Rare) Forms = Load();

    /// <summary>Folds one character.</summary>
    /// <param name="character">Any character.</param>
    /// <returns>Its Simplified form; the character itself when it has none or is Simplified already.</returns>
    public static Rune Of(Rune character)
    {
        var form = character.IsBmp ? Forms.Basic[character.Value] : NotBasic;
        return Rune.TryCreate(form, out var simplified) ? simplified : Forms.Rare.GetValueOrDefault(character, character);
    }

    private static (char[] Basic, FrozenDictionary<Rune, Rune> Rare) Load()
    {
        var forms = OpenccData.ReadCharacters("TSCharacters.txt").ToDictionary(row => row.Character, row => row.Forms[0]);
        var basic = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).ToArray();
        var rare = new Dictionary<Rune, Rune>();
        foreach (var (character, form) in forms)
        {
            // 薴 becomes 苧, which is Traditional for 苎: all three must meet.
            var last = forms.GetValueOrDefault(form, form);
            if (character.IsBmp && last.IsBmp)
            {
                basic[character.Value] = (char)last.Value;
            }
            else
            {
                rare.Add(character, last);
                basic[character.IsBmp ? character.Value : NotBasic] = NotBasic;
            }
        }

        return (basic, rare.ToFrozenDictionary());
    }
}
