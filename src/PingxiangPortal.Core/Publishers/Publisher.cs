namespace PingxiangPortal.Core.Publishers;

/// <summary>The byline under which a piece appears: a name, and at most one staff account behind it.</summary>
public sealed class Publisher
{
    /// <summary>A byline that nobody signs in with yet.</summary>
    /// <param name="name">1 to 40 characters, unique among bylines.</param>
    public Publisher(string name) => Name = name;

    private Publisher()
    {
    }

    /// <summary>The byline's number.</summary>
    public long Id { get; private set; }

    /// <summary>The name that readers see.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The staff account behind the byline, or null: an imported byline has none and can't sign in.</summary>
    public long? AccountId { get; private set; }

    /// <summary>Puts a staff account behind the byline.</summary>
    /// <param name="accountId">The account's number.</param>
    /// <exception cref="InvalidOperationException">Another account stands behind it.</exception>
    public void TakeOver(long accountId)
    {
        if (AccountId is { } other && other != accountId)
        {
            throw new InvalidOperationException("Another account stands behind this byline.");
        }

        AccountId = accountId;
    }
}
