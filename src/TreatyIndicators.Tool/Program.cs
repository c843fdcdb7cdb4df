using System.Text;
using TreatyIndicators.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// A progress bar hides the cursor: give it back when the user stops the run.
Console.CancelKeyPress += static (_, _) =>
{
    if (!Console.IsErrorRedirected)
    {
        Console.Error.Write("\u001b[?25h");
    }
};

return ToolApp.Run(args, ToolHost.OfConsole());
