using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Import;

/// <summary>Tells Traditional from Simplified text by the characters that only one of them has.</summary>
/// <remarks>The two sets come from OpenCC's TSCharacters and STCharacters; see <c>Import/Data</c>.</remarks>
public static class ScriptGuess
{
    /// <summary>Finds the script in which a text is written.</summary>
    /// <param name="text">Text of any length; a few quoted words of the other script do not change the answer.</param>
    /// <returns>The script of the majority; <see cref="Script.Hant"/>, the portal's own, when nothing tells.</returns>
    public static Script Of(string text)
    {
        var balance = 0;
        foreach (var character in text.EnumerateRunes())
        {
            if (TraditionalCharacters.IsSimplifiedOnly(character))
            {
                balance--;
            }
            else if (TraditionalCharacters.Contains(character))
            {
                balance++;
            }
        }

        return balance < 0 ? Script.Hans : Script.Hant;
    }
}
