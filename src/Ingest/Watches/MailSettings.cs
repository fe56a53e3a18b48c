namespace Ingest.Watches;

/// <summary>How alerts are mailed.</summary>
/// <param name="Server">Host and port of the mail server, such as <c>smtp.example.org:587</c>. Port 465 speaks TLS from the start, any other is asked for STARTTLS.</param>
/// <param name="From">The sender.</param>
/// <param name="To">The receivers.</param>
/// <param name="User">The account at the server; its password is the sink's secret. Null: nobody logs in.</param>
/// <param name="Plain">Whether mail may go over a connection that is not encrypted; without it the server must offer TLS, except on this machine.</param>
public sealed record MailSettings(string Server, string From, IReadOnlyList<string> To, string? User = null, bool Plain = false);
