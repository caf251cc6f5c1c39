namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>Where a check found something.</summary>
/// <param name="Field">The field.</param>
/// <param name="Position">Where it begins in the field's text, in UTF-16 units; 0 for the whole field.</param>
/// <param name="Length">How many UTF-16 units it takes; 0 for the whole field.</param>
/// <param name="Paragraph">The number of its paragraph, from 1, as a comparison counts them; 0 outside 正文.</param>
/// <param name="Label">What is there, for people: a file name, the first words; may be empty.</param>
public sealed record QualityPlace(QualityField Field, int Position, int Length, int Paragraph, string Label);
