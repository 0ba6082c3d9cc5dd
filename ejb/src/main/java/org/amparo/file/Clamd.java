package org.amparo.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks ClamAV over its socket on this machine: the file in pieces, then one line back. */
final class Clamd {

    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final int WAITS_SECONDS = 60;

    private Clamd() {}

    static Finding ask(Path socket, byte[] file) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> close(channel), CompletableFuture.delayedExecutor(WAITS_SECONDS, TimeUnit.SECONDS));
            try {
                channel.connect(UnixDomainSocketAddress.of(socket));
                send(file, Channels.newOutputStream(channel));
                return heard(Channels.newInputStream(channel));
            } finally {
                watch.cancel(false);
            }
        } catch (IOException | IllegalArgumentException notThere) {
            return Finding.NO_ANSWER;
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException closedAlready) {
            // what waits for it is told by the closing itself
        }
    }

    /** Each piece after its length, and a length of nothing at the end. */
    static void send(byte[] file, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int at = 0; at < file.length; at += PIECE) {
            int length = Math.min(PIECE, file.length - at);
            out.writeInt(length);
            out.write(file, at, length);
        }
        out.writeInt(0);
        out.flush();
    }

    /** Only the one good answer is good: a limit that was passed or an error of the scanner's is none. */
    static Finding heard(InputStream from) throws IOException {
        String said = new String(from.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII).replace("\0", "").strip();
        if (said.equals("stream: OK")) return Finding.CLEAN;
        return said.startsWith("stream: ") && said.endsWith(" FOUND") ? Finding.UNSAFE : Finding.NO_ANSWER;
    }
}
