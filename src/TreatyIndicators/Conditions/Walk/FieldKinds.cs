namespace TreatyIndicators.Conditions;

/// <summary>What a field is to the functions that look through a whole report.</summary>
[Flags]
internal enum FieldKinds
{
    None = 0,

    /// <summary>A number of items, areas, persons or events.</summary>
    Count = 1,

    /// <summary>An area that cannot be below zero.</summary>
    Area = 2,

    /// <summary>The day of something that happened.</summary>
    Event = 4,

    /// <summary>A text.</summary>
    Text = 8,

    /// <summary>A code of a list.</summary>
    Code = 16,

    /// <summary>A type of mine or munition that needs a technical sheet.</summary>
    MunitionType = 32,

    /// <summary>A text about victims or their assistance.</summary>
    VictimText = 64,

    /// <summary>A figure that may stand with words of its own.</summary>
    Figure = 128,

    /// <summary>Words that are written anew for a figure: a remark, a reason, an account.</summary>
    Words = 256,

    /// <summary>A statement that there is nothing to report.</summary>
    Nil = 512,
}
