using System.Text;
using TreatyIndicators.Tool;

try
{
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
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    // The console itself cannot be used, closed by the shell for instance: there is nobody to tell.
    return ExitCode.Incomplete;
}
