using System.Collections.Frozen;
using System.Text;

namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>Tells Traditional from Simplified text by the characters that only one of them has.</summary>
/// <remarks>
/// The two sets come from OpenCC's TSCharacters and STCharacters. What one script shares with the other tells nothing:
/// 后 and 干 are Simplified and Traditional.
/// </remarks>
public static class ScriptGuess
{
    private static readonly (FrozenSet<Rune> Traditional, FrozenSet<Rune> Simplified) Telling = Load();

    /// <summary>Finds the script in which a text is written.</summary>
    /// <param name="text">Text of any length; a few quoted words of the other script do not change the answer.</param>
    /// <returns>The script of the majority; <see cref="Script.Hant"/>, the portal's own, when nothing tells.</returns>
    public static Script Of(string text)
    {
        var balance = 0;
        foreach (var character in text.EnumerateRunes())
        {
            if (Telling.Simplified.Contains(character))
            {
                balance--;
            }
            else if (Telling.Traditional.Contains(character))
            {
                balance++;
            }
        }

        return balance < 0 ? Script.Hans : Script.Hant;
    }

    private static (FrozenSet<Rune> Traditional, FrozenSet<Rune> Simplified) Load()
    {
        var traditionalOf = OpenccData.ReadCharacters("STCharacters.txt").ToDictionary(row => row.Character, row => row.Forms);

        // OpenCC lists the character itself first where both scripts write it alike.
        var different = OpenccData.ReadCharacters("TSCharacters.txt").Where(row => row.Forms[0] != row.Character).ToList();
        var simplified = different
            .Select(row => row.Forms[0])
            .Where(form => traditionalOf.TryGetValue(form, out var forms) && !forms.Contains(form));
        return (different.Select(row => row.Character).ToFrozenSet(), simplified.ToFrozenSet());
    }
}
