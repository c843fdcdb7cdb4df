namespace TreatyIndicators.Serialization;

/// <summary>The codes of problems that stop a file, or a place in it, from being read. Permanent: a code never changes meaning.</summary>
internal static class ReadCode
{
    public const string NotOpened = "READ-01";
    public const string TooLarge = "READ-02";
    public const string NotUtf8 = "READ-03";
    public const string Empty = "READ-04";
    public const string NotJson = "READ-05";
    public const string TextAfterEnd = "READ-06";
    public const string TooDeep = "READ-07";
    public const string TooManyValues = "READ-08";
    public const string UnknownMember = "READ-09";
    public const string DuplicateMember = "READ-10";
    public const string MissingMember = "READ-11";
    public const string WrongKind = "READ-12";
    public const string NullNotAllowed = "READ-13";
    public const string NotADay = "READ-14";
    public const string NotWhole = "READ-15";
    public const string NumberNotHeld = "READ-16";
    public const string NotAnIdentifier = "READ-17";
    public const string TextNotHeld = "READ-18";
    public const string Stopped = "READ-19";
    public const string Refused = "READ-20";
    public const string NoFiles = "READ-21";
    public const string UnknownFormat = "READ-22";
}
