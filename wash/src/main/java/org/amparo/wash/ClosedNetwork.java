package org.amparo.wash;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** Every way that Java has to the network is shut in this process, also where the machine gives it no network of its own to be without. */
final class ClosedNetwork {

    private ClosedNetwork() {}

    @SuppressWarnings("deprecation") // these factories are what the platform offers to say no with
    static void close() throws IOException {
        System.setProperty("java.nio.channels.spi.SelectorProvider", NoChannels.class.getName());
        System.setProperty("java.nio.channels.spi.AsynchronousChannelProvider", NoAsynchronousChannels.class.getName());
        Socket.setSocketImplFactory(() -> { throw new SecurityException("no network here"); });
        ServerSocket.setSocketFactory(() -> { throw new SecurityException("no network here"); });
        DatagramSocket.setDatagramSocketImplFactory(() -> { throw new SecurityException("no network here"); });
        URL.setURLStreamHandlerFactory(ClosedNetwork::handler);
    }

    /** Libraries read their own lists out of their jars; no other address is opened. */
    private static URLStreamHandler handler(String protocol) {
        if (protocol.equals("jar") || protocol.equals("file") || protocol.equals("jrt")) return null;
        return new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL address) throws IOException {
                throw new IOException("no network here");
            }
        };
    }
}
