package org.amparo.wash;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Gives no channel to anywhere. Sockets for single messages come from here too. */
public final class NoChannels extends SelectorProvider {

    private static SecurityException no() {
        return new SecurityException("no network here");
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw no();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw no();
    }

    @Override
    public Pipe openPipe() {
        throw no();
    }

    @Override
    public AbstractSelector openSelector() {
        throw no();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw no();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw no();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) {
        throw no();
    }
}
