namespace TreatyIndicators.Testing;

/// <summary>A check came out otherwise than a test expected. The message says what was expected and what was found, with every problem.</summary>
public sealed class CheckException : Exception
{
    /// <summary>Makes the exception without a message of its own.</summary>
    public CheckException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was expected and what was found.</param>
    public CheckException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="innerException">The cause.</param>
    public CheckException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
