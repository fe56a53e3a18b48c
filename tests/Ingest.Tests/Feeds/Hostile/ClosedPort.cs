using System.Net;
using System.Net.Sockets;

namespace Ingest.Tests.Feeds.Hostile;

/// <summary>A port of this machine where nothing listens, and nothing else can meanwhile: it is taken, so that no server of another test gets it.</summary>
internal sealed class ClosedPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ClosedPort() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public int Number => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    public void Dispose() => _socket.Dispose();
}
